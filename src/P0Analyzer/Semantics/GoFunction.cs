using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>A function that has a body: a declared function or method, or a function literal.</summary>
public sealed class GoFunction
{
    internal GoFunction(GoFile file, FuncDecl syntax, BlockStmt body, FunctionSymbol? symbol)
    {
        File = file;
        Syntax = syntax;
        Signature = syntax.Type;
        Body = body;
        Symbol = symbol;
    }

    internal GoFunction(GoFile file, FuncLit syntax, GoFunction? enclosing)
    {
        File = file;
        Syntax = syntax;
        Signature = syntax.Type;
        Body = syntax.Body;
        Enclosing = enclosing;
    }

    /// <summary>The package.</summary>
    public GoPackage Package => File.Package;

    /// <summary>The file.</summary>
    public GoFile File { get; }

    /// <summary>The <see cref="FuncDecl"/> or <see cref="FuncLit"/>.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The signature as written.</summary>
    public FuncType Signature { get; }

    /// <summary>The body.</summary>
    public BlockStmt Body { get; }

    /// <summary>What is declared; null for a literal.</summary>
    public FunctionSymbol? Symbol { get; }

    /// <summary>The function directly around a literal; null for a declaration and for a literal outside of any function.</summary>
    public GoFunction? Enclosing { get; }

    /// <summary>The literals directly inside, in source order; theirs are in them.</summary>
    public ImmutableArray<GoFunction> Literals { get; internal set; } = [];

    /// <summary>The receiver of a method; also when it has no name.</summary>
    public VariableSymbol? Receiver { get; internal set; }

    /// <summary>The parameters, one for each position; one without a name has the name <c>_</c>.</summary>
    public ImmutableArray<VariableSymbol> Parameters { get; internal set; } = [];

    /// <summary>The results, one for each position; one without a name has the name <c>_</c>.</summary>
    public ImmutableArray<VariableSymbol> Results { get; internal set; } = [];

    /// <summary>Whether it is a function literal.</summary>
    public bool IsLiteral => Syntax is FuncLit;

    /// <summary>Whether the last result's type is <c>error</c>.</summary>
    public bool ReturnsError => Results.Length > 0 && Results[^1].Type.IsError;

    /// <summary>Whether the results have names, so that a bare <c>return</c> gives them.</summary>
    public bool HasNamedResults => Results.Length > 0 && Results[0].Declaration is not null;

    /// <summary>The name in messages: <c>fetch</c>, <c>Acme.Invoke</c>, <c>function literal in Acme.Invoke</c>.</summary>
    public string DisplayName
    {
        get
        {
            if (Symbol is not null) return Symbol.DisplayName;
            var declared = this;
            while (declared.Enclosing is { } outer) declared = outer;
            return declared.Symbol is { } symbol ? $"function literal in {symbol.DisplayName}" : "function literal";
        }
    }

    /// <summary>Its declared function: itself, or the declaration around a literal; null for a literal outside of any function.</summary>
    public GoFunction? Declared
    {
        get
        {
            var function = this;
            while (function.Enclosing is { } outer) function = outer;
            return function.IsLiteral ? null : function;
        }
    }

    /// <summary>
    /// The nodes of the body in pre-order, those of literals inside left out (the <see cref="FuncLit"/> itself is given).
    /// </summary>
    public IEnumerable<SyntaxNode> OwnNodes() => Body.DescendantsAndSelf(static node => node is not FuncLit);

    /// <inheritdoc/>
    public override string ToString() => DisplayName;
}
