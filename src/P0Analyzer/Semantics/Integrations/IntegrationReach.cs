using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// Which functions of its package an integration runs: its methods, those of the structs that it embeds, and all that they call or mention. Where
/// several integrations share a file, this tells whose a function is.
/// </summary>
internal sealed class IntegrationReach(GoPackage package)
{
    private readonly Dictionary<Integration, HashSet<FunctionSymbol>> reached = [];

    /// <summary>Those of the integrations that run a function; all of them when none is seen to.</summary>
    public List<Integration> OwnersOf(FunctionSymbol function, List<Integration> integrations)
    {
        if (integrations.Count < 2) return integrations;
        lock (reached)
        {
            var owners = integrations.FindAll(integration => FunctionsOf(integration).Contains(function));
            return owners.Count > 0 ? owners : integrations;
        }
    }

    private HashSet<FunctionSymbol> FunctionsOf(Integration integration)
    {
        if (reached.TryGetValue(integration, out var known)) return known;
        var functions = new HashSet<FunctionSymbol>();
        var pending = new Stack<FunctionSymbol>(MethodsOf(integration.Type));
        while (pending.TryPop(out var function))
        {
            if (!functions.Add(function) || function.Body is not { } body) continue;
            foreach (var node in body.Body.DescendantsAndSelf())
            {
                foreach (var next in MeantBy(node)) pending.Push(next);
            }
        }

        return reached[integration] = functions;
    }

    private IEnumerable<FunctionSymbol> MethodsOf(TypeSymbol type)
    {
        var seen = new HashSet<TypeSymbol>();
        var pending = new Stack<TypeSymbol>([type]);
        while (pending.TryPop(out var next))
        {
            if (!seen.Add(next) || next.Package != package) continue;
            foreach (var method in next.Methods) yield return method;
            foreach (var field in next.Fields)
            {
                if (field.IsEmbedded && field.Type.Deref() is GoType.Named { Symbol: var embedded }) pending.Push(embedded);
            }
        }
    }

    private IEnumerable<FunctionSymbol> MeantBy(SyntaxNode node) => node switch
    {
        Ident ident when package.SymbolOf(ident) is FunctionSymbol function && function.Package == package => [function],
        SelectorExpr selector => package.SymbolOf(selector) switch
        {
            FunctionSymbol function when function.Package == package => [function],
            InterfaceMethodSymbol method => package.Implementations.MethodsFor(method),
            VariableSymbol field => package.ValuesGivenTo(field).SelectMany(MeantByValue),
            _ => [],
        },
        _ => [],
    };

    private IEnumerable<FunctionSymbol> MeantByValue(Expr value)
        => value.DescendantsAndSelf().SelectMany(node => node switch
        {
            Ident ident when package.SymbolOf(ident) is FunctionSymbol function && function.Package == package => [function],
            SelectorExpr selector when package.SymbolOf(selector) is FunctionSymbol function && function.Package == package => [function],
            _ => (IEnumerable<FunctionSymbol>)[],
        });
}
