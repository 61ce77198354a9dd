using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// Binds each identifier of a package to its symbol, as far as blocks and the order of declarations decide it (specification, "Declarations
/// and scope"). What needs types, the names after a dot and the keys of composite literals, is left to <see cref="TypeInference"/>.
/// <para>One walk over each file, on a stack of its own: nesting may be as deep as it likes.</para>
/// </summary>
internal sealed partial class Binder
{
    /// <summary>How often a name comes in Go, about: a table of that size seldom has to grow.</summary>
    private const int BytesPerName = 22;

    private readonly Binding binding = new();
    private readonly ImmutableArray<GoFunction>.Builder bodies = ImmutableArray.CreateBuilder<GoFunction>();
    private readonly Dictionary<FuncDecl, FunctionSymbol> functions = [];
    private readonly List<Step> pending = [];
    private readonly List<SyntaxNode> children = [];
    private readonly SymbolTable locals = new();
    private GoFile file;
    private FileScope fileScope;
    private FunctionFrame? frame;

    private Binder(GoFile first)
    {
        file = first;
        fileScope = new FileScope(first);
        foreach (var function in first.Package.Scope.Functions) functions.Add(function.Syntax, function);
        foreach (var symbol in first.Package.Scope.Declared) binding.Symbols.TryAdd(symbol.Declaration!, symbol);
    }

    private enum StepKind
    {
        Visit,
        Declare,
        DeclareShort,
        EnterBlock,
        ExitBlock,
        ExitFunction,
    }

    internal static Binding Bind(GoPackage package)
    {
        if (package.Files.IsEmpty) return new Binding();
        var binder = new Binder(package.Files[0]);
        binder.binding.Symbols.EnsureCapacity(package.Files.Sum(file => file.Text.Length) / BytesPerName);
        foreach (var file in package.Files) binder.Bind(file);
        binder.binding.Bodies = binder.bodies.DrainToImmutable();
        return binder.binding;
    }

    private void Bind(GoFile next)
    {
        file = next;
        fileScope = new FileScope(next);
        foreach (var import in next.Imports)
        {
            if (import.Declaration is { } name) binding.Symbols[name] = import;
        }

        Visit(next.Syntax);
        while (pending.Count > 0)
        {
            var step = pending[^1];
            pending.RemoveAt(pending.Count - 1);
            var first = pending.Count;
            Take(step);
            CollectionsMarshal.AsSpan(pending)[first..].Reverse();
        }
    }

    private void Take(Step step)
    {
        switch (step.Kind)
        {
            case StepKind.Visit:
                VisitNode(step.Node!);
                break;
            case StepKind.Declare:
                foreach (var symbol in step.Symbols!) Declare(symbol);
                break;
            case StepKind.DeclareShort:
                DeclareShort((AssignStmt)step.Node!);
                break;
            case StepKind.EnterBlock:
                locals.Enter();
                break;
            case StepKind.ExitBlock:
                locals.Exit();
                break;
            case StepKind.ExitFunction:
                ExitFunction();
                break;
        }
    }

    private void VisitNode(SyntaxNode node)
    {
        if (node is AssignStmt or CompositeLit or ReturnStmt or RangeStmt) binding.Givers.Add(node);
        switch (node)
        {
            case File whole:
                VisitAll(whole.Decls);
                break;
            case Ident ident:
                Resolve(ident);
                break;
            case SelectorExpr selector:
                Visit(selector.X);
                break;
            case CallExpr call:
                binding.Calls.Add((call, frame?.Function, file));
                VisitChildren(call);
                break;
            case FuncLit literal:
                EnterLiteral(literal);
                break;
            case Field field:
                // The names of parameters in a type, of fields and of an interface's methods are in no block.
                VisitOptional(field.Type);
                break;
            case Stmt statement:
                VisitStatement(statement);
                break;
            case Decl declaration:
                VisitDeclaration(declaration);
                break;
            default:
                VisitChildren(node);
                break;
        }
    }

    private void Resolve(Ident ident)
    {
        if (ident.Name == "_") return;
        var symbol = locals.Lookup(ident.Name) ?? fileScope.Lookup(ident.Name);
        if (symbol is null && ident.Parent is SelectorExpr) symbol = fileScope.PresumedImport(ident.Name);
        if (symbol is not null) binding.Symbols.TryAdd(ident, symbol);
    }

    private void Declare(Symbol symbol)
    {
        // The clauses of a type switch declare a variable each at one identifier, which stands for the guard's.
        if (symbol.Declaration is { } name && symbol.Name != "_") binding.Symbols.TryAdd(name, symbol);
        locals.Declare(symbol);
    }

    private void Visit(SyntaxNode node) => pending.Add(new Step(StepKind.Visit, node));

    private void VisitOptional(SyntaxNode? node)
    {
        if (node is not null) Visit(node);
    }

    private void VisitAll<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes) Visit(node);
    }

    private void VisitChildren(SyntaxNode node)
    {
        children.Clear();
        node.AddChildrenTo(children);
        foreach (var child in children) Visit(child);
    }

    private void EnterBlock() => pending.Add(new Step(StepKind.EnterBlock));

    private void ExitBlock() => pending.Add(new Step(StepKind.ExitBlock));

    private void DeclareLater(params Symbol[] symbols) => pending.Add(new Step(StepKind.Declare, Symbols: symbols));

    /// <summary>One thing to do. The steps that a node asks for are put down in their order, and done before what was pending.</summary>
    private readonly record struct Step(StepKind Kind, SyntaxNode? Node = null, Symbol[]? Symbols = null);
}
