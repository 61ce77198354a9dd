using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Mutations.Harness;

/// <summary>A package that is about to be mutated: its trees, what its names mean, and the places that operators look for.</summary>
internal sealed class Subject
{
    private const string Errgroup = "golang.org/x/sync/errgroup";
    private const string Filter = "github.com/praetorian-inc/chariot/backend/pkg/filter";

    private readonly HashSet<string> names;

    public Subject(GoSources sources)
    {
        Sources = sources;
        Package = GoCode.Program(sources.Files).Packages.Single();
        names = All<Ident>().Select(ident => ident.Name).ToHashSet(StringComparer.Ordinal);
    }

    public GoSources Sources { get; }

    public GoPackage Package { get; }

    public IEnumerable<T> All<T>()
        where T : SyntaxNode
        => Package.Files.SelectMany(file => file.Syntax.Descendants<T>());

    /// <summary>The lists of statements: bodies of blocks and clauses, each with the node that holds it.</summary>
    public IEnumerable<(SyntaxNode Holder, ImmutableArray<Stmt> List)> Lists()
    {
        foreach (var node in Package.Files.SelectMany(file => file.Syntax.DescendantsAndSelf()))
        {
            if (node is BlockStmt { Parent: not (SwitchStmt or TypeSwitchStmt or SelectStmt) } block) yield return (block, block.List);
            else if (node is CaseClause clause) yield return (clause, clause.Body);
            else if (node is CommClause communication) yield return (communication, communication.Body);
        }
    }

    public GoFile FileOf(SyntaxNode node) => Package.FileOf(node);

    public string Text(SyntaxNode node) => FileOf(node).Text.ToString(node.Span);

    public Draft Edit() => new(this);

    /// <summary>A name that the package does not use yet.</summary>
    public string Fresh(string stem)
    {
        for (var number = 1; ; number++)
        {
            if (names.Add($"{stem}{number}")) return $"{stem}{number}";
        }
    }

    /// <summary>The calls of the platform's filter that ask about one value.</summary>
    public IEnumerable<CallExpr> FilterCalls() => All<CallExpr>().Where(IsFilterCall);

    public bool IsFilterCall(SyntaxNode node) => node is CallExpr { Args: [_], Fun: SelectorExpr { Sel.Name: "Asset" or "Risk", X: var receiver } }
        && Package.TypeOf(receiver).Deref().Is(Filter, "VMFilter");

    /// <summary>The calls of <c>Job.Send</c> as statements.</summary>
    public IEnumerable<(ExprStmt Statement, CallExpr Call)> Sends()
    {
        foreach (var statement in All<ExprStmt>())
        {
            if (statement.X is CallExpr { Fun: SelectorExpr { Sel.Name: "Send", X: SelectorExpr { Sel.Name: "Job" } } } call) yield return (statement, call);
        }
    }

    /// <summary>The calls of a method of errgroup's <c>Group</c>.</summary>
    public IEnumerable<CallExpr> GroupCalls(string method) => All<CallExpr>().Where(call => IsGroupCall(call, method));

    public bool IsGroupCall(SyntaxNode node, string method)
        => node is CallExpr { Fun: SelectorExpr selector } && selector.Sel.Name == method && Package.TypeOf(selector.X).Deref().Is(Errgroup, "Group");

    /// <summary>The declared methods of that name.</summary>
    public IEnumerable<FuncDecl> Methods(string name) => All<FuncDecl>().Where(function => function.Recv is not null && function.Name.Name == name && function.Body is not null);

    /// <summary>The calls of a method of that name, by their text alone.</summary>
    public IEnumerable<CallExpr> CallsNamed(string name) => All<CallExpr>().Where(call => call.Fun is SelectorExpr selector && selector.Sel.Name == name);

    /// <summary>The statement that a node is part of, in the list that it is part of.</summary>
    public static Stmt StatementOf(SyntaxNode node)
    {
        var current = node;
        while (current is not Stmt || current.Parent is not (BlockStmt or CaseClause or CommClause)) current = current.Parent!;
        return (Stmt)current;
    }

    /// <summary>The list that a statement stands in.</summary>
    public static ImmutableArray<Stmt> ListOf(Stmt statement) => statement.Parent switch
    {
        BlockStmt block => block.List,
        CaseClause clause => clause.Body,
        CommClause clause => clause.Body,
        _ => [],
    };

    /// <summary>The declared function around a node.</summary>
    public static FuncDecl? DeclarationOf(SyntaxNode node) => node as FuncDecl ?? node.FirstAncestor<FuncDecl>();

    /// <summary>A method's receiver with a name: the name, and the whole as written between its parentheses.</summary>
    public (string Name, string Whole)? ReceiverOf(SyntaxNode node)
        => DeclarationOf(node)?.Recv?.List is [{ Names: [var name] } field] ? (name.Name, Text(field)) : null;

    /// <summary>Whether a variable is used here and nowhere else: Go refuses those that nothing uses.</summary>
    public bool UsesAlone(SyntaxNode node) => node.Descendants<Ident>().Select(Package.SymbolOf).OfType<VariableSymbol>()
        .Where(variable => variable.Kind == VariableKind.Local && !node.Span.Contains(variable.Declaration!.Span))
        .Any(variable => All<Ident>().All(use => use == variable.Declaration || Package.SymbolOf(use) != variable || node.Span.Contains(use.Span) || use.Parent is AssignStmt { Tok: Token.Define }));

    /// <summary>Whether control never goes past the end of a statement that stands last.</summary>
    public static bool Leaves(Stmt? statement) => statement switch
    {
        ReturnStmt => true,
        BranchStmt { Tok: not Token.Fallthrough } => true,
        ExprStmt { X: CallExpr { Fun: Ident { Name: "panic" } } } => true,
        BlockStmt block => Leaves(block.List.LastOrDefault()),
        IfStmt { Else: { } otherwise } branch => Leaves(branch.Body) && Leaves(otherwise),
        _ => false,
    };
}
