using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>What an answer about affiliation may rest on: a call to the vendor, the platform's simple check, or the job's seeds.</summary>
internal sealed class AffiliationSources
{
    private static readonly ConditionalWeakTable<GoPackage, AffiliationSources> Known = [];
    private readonly GoPackage package;
    private readonly IntegrationNames names;
    private readonly Dictionary<GoFunction, CallExpr?> simple = [];
    private readonly Lazy<IReadOnlySet<VariableSymbol>> fields;

    private AffiliationSources(GoPackage package)
    {
        this.package = package;
        names = package.Program.Options.Knowledge.Integrations;
        fields = new(() => AnswerFields.Of(package, IsSource));
    }

    public static AffiliationSources Of(GoPackage package) => Known.GetValue(package, static package => new AffiliationSources(package));

    /// <summary>The call in a function, or in what it calls, of the platform's <c>CheckAffiliationSimple</c>; null when it does not delegate.</summary>
    public CallExpr? SimpleCheckIn(GoFunction function)
    {
        lock (simple) return FindSimpleCheck(function);
    }

    /// <summary>Whether an expression, without what is inside of its parts, is something that an answer may rest on.</summary>
    public bool IsSource(SyntaxNode node) => node switch
    {
        CallExpr call => package.ExternalCalls.IsExternal(call) || IsSimpleCheck(call),
        SelectorExpr selector => IsSeeds(selector) || IsHandedQuestion(selector),
        Ident ident => IsHandedQuestion(ident),
        FuncLit literal => package.FunctionOf(literal) is { } function && (package.ExternalCalls.MakesExternalCall(function) || SimpleCheckIn(function) is not null),
        _ => false,
    };

    /// <summary>Whether it is such a source, or a field in which the package keeps what one gave.</summary>
    public bool IsSourceOrKept(SyntaxNode node)
        => IsSource(node) || (node is SelectorExpr selector && package.SymbolOf(selector) is VariableSymbol field && fields.Value.Contains(field));

    /// <summary>Whether it is the job's list of seeds: <c>task.Job.Seeds</c>.</summary>
    public bool IsSeeds(SyntaxNode node) => node is SelectorExpr selector && selector.Sel.Name == names.SeedsField;

    /// <summary>Whether it is a function of the package that asks, handed to somebody who calls it: <c>once.Do(task.load)</c>.</summary>
    private bool IsHandedQuestion(Expr value)
    {
        if (value.Parent is not CallExpr call || !call.Args.Contains(value)) return false;
        var symbol = value is Ident ident ? package.SymbolOf(ident) : package.SymbolOf((SelectorExpr)value);
        return symbol is FunctionSymbol { Body: { } body } && package.ExternalCalls.MakesExternalCall(body);
    }

    private bool IsSimpleCheck(CallExpr call)
        => SyntaxNames.LastName(call.Fun) == names.SimpleAffiliationMethod
            || (package.CalleeOf(call).Declaration?.Body is { } body && body.Package == package && SimpleCheckIn(body) is not null);

    private CallExpr? FindSimpleCheck(GoFunction function)
    {
        if (simple.TryGetValue(function, out var known)) return known;
        simple[function] = null;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return null;
        foreach (var call in function.Body.Descendants<CallExpr>())
        {
            if (SyntaxNames.LastName(call.Fun) == names.SimpleAffiliationMethod) return simple[function] = call;
            if (package.CalleeOf(call).Declaration?.Body is { } body && body.Package == package && FindSimpleCheck(body) is { } reached) return simple[function] = reached;
        }

        return null;
    }
}
