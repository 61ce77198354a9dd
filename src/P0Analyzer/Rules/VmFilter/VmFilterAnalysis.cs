using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>What the rules of requirement 1 have in common about a package: found once, when the first of them asks.</summary>
internal sealed class VmFilterAnalysis
{
    private static readonly ConditionalWeakTable<GoPackage, VmFilterAnalysis> Known = [];
    private readonly GoPackage package;
    private readonly IntegrationReach reach;
    private readonly FilterNames names;
    private readonly Lazy<ImmutableArray<FilterInitialization>> initializations;
    private readonly Lazy<FilterFlow> flow;

    private VmFilterAnalysis(GoPackage package, FilterNames names)
    {
        this.package = package;
        reach = new IntegrationReach(package);
        this.names = names;
        flow = new(() => FilterFlow.Analyze(package, names));
        initializations = new(FindInitializations);
    }

    /// <summary>The verdicts on the values that the package sends; none for a package without an integration.</summary>
    public ImmutableArray<SendVerdict> Verdicts => package.Integrations.IsEmpty ? [] : flow.Value.Verdicts;

    /// <summary>The sends in the files of integrations.</summary>
    public ImmutableArray<SendPlace> AllSends => package.Integrations.IsEmpty ? [] : flow.Value.Sends;

    /// <summary>What is known of the package that a rule looks at.</summary>
    public static VmFilterAnalysis Of(ActionContext context)
    {
        var names = context.Options.Knowledge.Filters;
        var known = Known.GetValue(context.Package, package => new VmFilterAnalysis(package, names));
        return known.names == names ? known : new VmFilterAnalysis(context.Package, names);
    }

    /// <summary>Whether an integration of a kind that has hosts to filter sends anything.</summary>
    public bool Sends(Integration integration)
    {
        if (integration.Kind == IntegrationKind.Scm) return false;
        foreach (var send in flow.Value.Sends)
        {
            if (IntegrationsOf(send.Location()).Contains(integration)) return true;
        }

        return false;
    }

    /// <summary>How an integration comes to its filter.</summary>
    public FilterInitialization InitializationOf(Integration integration) => initializations.Value[package.Integrations.IndexOf(integration)];

    /// <summary>The integrations that what happens at a place counts for; those without hosts to filter left out.</summary>
    public IEnumerable<Integration> IntegrationsOf(Location location)
    {
        List<Integration> owners = [.. package.Integrations.Where(integration => integration.Files.Contains(location.File))];
        if (owners.Count > 1 && FunctionAt(location) is { } function) owners = reach.OwnersOf(function, owners);
        return owners.Where(static integration => integration.Kind != IntegrationKind.Scm);
    }

    /// <summary>A place in the package, on one line.</summary>
    public Location LocationOf(SyntaxNode node)
    {
        var file = FileOf(node);
        return new Location(file, Spelling.FirstLine(file, node.Span));
    }

    private ImmutableArray<FilterInitialization> FindInitializations()
    {
        var vocabulary = flow.Value.Vocabulary;
        var values = new FilterValues(package, vocabulary);
        var literals = FilterInitialization.Literals(package);
        return [.. package.Integrations.Select(integration => FilterInitialization.Of(integration, vocabulary, values, literals))];
    }

    private FunctionSymbol? FunctionAt(Location location)
    {
        foreach (var declaration in location.File.Syntax.Decls)
        {
            if (declaration is FuncDecl function && function.Span.Contains(location.Span)) return package.FunctionOf(function)?.Symbol;
        }

        return null;
    }

    private GoFile FileOf(SyntaxNode node)
    {
        while (node.Parent is { } parent) node = parent;
        return package.Files.First(file => file.Syntax == node);
    }
}
