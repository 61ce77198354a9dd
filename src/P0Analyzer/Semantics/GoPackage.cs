using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Semantics;

/// <summary>
/// A package and all that its syntax tells about it: the front door to this layer. Every answer is found out when it is first asked for
/// and kept; all members may be called from several threads. What can't be known is answered so, and never guessed.
/// </summary>
public sealed class GoPackage
{
    private readonly Lazy<ImmutableArray<GoFile>> files;
    private readonly Lazy<PackageScope> scope;
    private readonly Lazy<Binding> binding;
    private readonly Lazy<CallGraph> callGraph;
    private readonly Lazy<FunctionValues> functionValues;
    private readonly Lazy<ExternalCalls> externalCalls;
    private readonly Lazy<ImmutableArray<Integration>> integrations;
    private readonly PackageFlow flow;

    internal GoPackage(GoProgram program, SourcePackage source)
    {
        Program = program;
        Name = source.Name;
        Directory = source.Directory;
        Module = source.Module;
        ImportPath = source.Module?.ImportPathOf(source.Directory);
        UnreadFiles = source.UnreadFiles.IsDefault ? [] : source.UnreadFiles;
        Inference = new TypeInference(this);
        IsExternalTest = Name.EndsWith("_test", StringComparison.Ordinal) && source.Files.All(file => file.IsTest);
        Constants = new ConstantEvaluator(this);
        flow = new PackageFlow(this);
        Implementations = new Implementations(this);

        // Files ask the program for the packages they import, which is complete only after all packages are made.
        files = new(() => [.. source.Files.Select(file => new GoFile(this, file))]);
        scope = new(() => PackageScopeBuilder.Build(this));
        binding = new(() => Binder.Bind(this));

        // These ask other packages for theirs; a lock held meanwhile could be waited for in a circle.
        callGraph = new(() => CallGraph.Create(this), LazyThreadSafetyMode.PublicationOnly);
        externalCalls = new(() => ExternalCallGraph.Build(this), LazyThreadSafetyMode.PublicationOnly);
        functionValues = new(() => FunctionValues.Create(this), LazyThreadSafetyMode.PublicationOnly);
        integrations = new(() => IntegrationFinder.Find(this), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The name in the package clauses.</summary>
    public string Name { get; }

    /// <summary>The folder.</summary>
    public string Directory { get; }

    /// <summary>The import path; null outside of a module.</summary>
    public string? ImportPath { get; }

    /// <summary>The module; null outside of one.</summary>
    public GoModule? Module { get; }

    /// <summary>Whether all of it was read only for what it tells about others.</summary>
    public bool IsContext => Files.All(file => file.IsContext);

    /// <summary>The program that it is part of.</summary>
    public GoProgram Program { get; }

    /// <summary>The files that were read, in the order given.</summary>
    public ImmutableArray<GoFile> Files => files.Value;

    /// <summary>Files that could not be read.</summary>
    public ImmutableArray<UnreadFile> UnreadFiles { get; }

    /// <summary>Whether it is the package of tests that stand outside of what they test: <c>package x_test</c>.</summary>
    public bool IsExternalTest { get; }

    /// <summary>The package block: what is declared outside of functions.</summary>
    public PackageScope Scope => scope.Value;

    /// <summary>The types declared at package level, in source order.</summary>
    public ImmutableArray<TypeSymbol> Types => Scope.Types;

    /// <summary>The declared functions and methods, in source order; also those without a body.</summary>
    public ImmutableArray<FunctionSymbol> Functions => Scope.Functions;

    /// <summary>Every declared function with a body, and the literals outside of any function, in source order.</summary>
    public ImmutableArray<GoFunction> Bodies => Binding.Bodies;

    /// <summary>The integrations, in source order.</summary>
    public ImmutableArray<Integration> Integrations => integrations.Value;

    /// <summary>Who calls whom.</summary>
    public CallGraph CallGraph => callGraph.Value;

    /// <summary>Which calls leave the process.</summary>
    public ExternalCalls ExternalCalls => externalCalls.Value;

    /// <summary>
    /// What an identifier declares or refers to: local variables, parameters, labels, fields (also as keys of composite literals), what the
    /// package declares, imports, the universe. Null when it is declared nowhere that was read, and for <c>_</c>.
    /// </summary>
    public Symbol? SymbolOf(Ident ident) => Inference.SymbolOf(ident);

    /// <summary>A field, a method, or the member of an imported package; null when it can't be known.</summary>
    public Symbol? SymbolOf(SelectorExpr selector) => Inference.SymbolOf(selector);

    /// <summary>The type of an expression, or the type that it denotes; <see cref="GoType.Unknown"/> when it can't be known.</summary>
    public GoType TypeOf(Expr expr) => Inference.TypeOf(expr);

    /// <summary>Whether an expression denotes a type.</summary>
    public bool IsType(Expr expr) => Inference.IsType(expr);

    /// <summary>What a call calls.</summary>
    public Callee CalleeOf(CallExpr call) => Inference.CalleeOf(call);

    /// <summary>The value of a constant expression; null when it is none, or can't be known.</summary>
    public ConstantValue? ConstantOf(Expr expr) => Constants.ValueOf(expr);

    /// <summary>The file of a node of this package.</summary>
    /// <exception cref="ArgumentException">The node is in none of the package's files.</exception>
    public GoFile FileOf(SyntaxNode node)
    {
        var root = node;
        while (root.Parent is { } parent) root = parent;
        foreach (var file in Files)
        {
            if (file.Syntax == root) return file;
        }

        throw new ArgumentException("The node belongs to another package.", nameof(node));
    }

    /// <summary>The innermost function, declared or literal, around a node or at it; null outside of any.</summary>
    public GoFunction? FunctionOf(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (current is FuncDecl or FuncLit) return Binding.FunctionAt(current);
        }

        return null;
    }

    /// <summary>How control moves through a function of this package, declared or literal; always the same graph.</summary>
    public ControlFlowGraph FlowOf(GoFunction function) => flow.Of(function);

    /// <summary>How values move through the variables of a function of this package, declared or literal; always the same object.</summary>
    public FunctionVariables VariablesOf(GoFunction function) => flow.VariablesOf(function);

    /// <summary>
    /// Whether a function of this package never returns to who calls it: on each way it panics, or ends the goroutine or the process.
    /// </summary>
    public bool NeverReturns(FunctionSymbol function) => flow.NeverReturns(function);

    /// <summary>
    /// The function literal that a local variable stands for: it is declared with it, and nothing is assigned to it later. Null otherwise.
    /// </summary>
    public GoFunction? LiteralOf(VariableSymbol variable) => flow.LiteralOf(variable);

    /// <summary>
    /// The values of function type that this package gives to a variable: by assignments and declarations, in composite literals, as
    /// arguments for a parameter of one of its functions, and by return statements for a result.
    /// </summary>
    public ImmutableArray<Expr> ValuesGivenTo(VariableSymbol variable) => FunctionValues.GivenTo(variable);

    /// <summary>
    /// The types of this package that have all methods of an interface, whatever their signatures; none for an interface whose methods are
    /// not all known.
    /// </summary>
    public ImmutableArray<TypeSymbol> ImplementationsOf(TypeSymbol type)
        => type.Underlying is GoType.Interface contract ? Implementations.Of(contract) : [];

    internal FunctionValues FunctionValues => functionValues.Value;

    internal Implementations Implementations { get; }

    internal Binding Binding => binding.Value;

    internal TypeInference Inference { get; }

    internal ConstantEvaluator Constants { get; }
}
