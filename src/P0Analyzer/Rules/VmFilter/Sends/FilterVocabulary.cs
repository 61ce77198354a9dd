using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>Which calls of a package ask a filter, and which send to the job.</summary>
internal sealed class FilterVocabulary(GoPackage package, FilterNames names, SoleValues soleValues)
{
    /// <summary>The import path's last element under which a type named <c>Job</c> is the platform's, whatever its variable is called.</summary>
    private const string ModelPackage = "model";

    /// <summary>The names that this goes by.</summary>
    public FilterNames Names => names;

    /// <summary>Whether what is called, <c>task.Job.Send</c>, sends its arguments to the job.</summary>
    public bool IsSend(Expr function)
    {
        if (function.Unparen() is not SelectorExpr { Sel.Name: var method } selector || method != names.SendMethod) return false;
        if (SyntaxNames.LastName(selector.X) is not { } owner) return false;
        if (names.IsSend(owner, method)) return true;
        if (soleValues.Of(selector.X) is { } value && SyntaxNames.LastName(value) is { } original && names.IsSend(original, method)) return true;
        return package.TypeOf(selector.X).Deref() is GoType.Imported type && names.IsSend(type.Name, method)
            && ImportNames.LastElement(type.ImportPath) == ModelPackage;
    }

    /// <summary>How the method of a filter that is called answers; null when no filter is called.</summary>
    public FilterPolarity? PolarityOf(Expr function)
        => function.Unparen() is SelectorExpr selector && IsFilter(selector) ? names.PolarityOf(selector.Sel.Name) : null;

    /// <summary>Whether it is a filter's type, or a pointer to one.</summary>
    public bool IsFilterType(GoType type)
    {
        switch (type.Deref())
        {
            case GoType.Imported imported:
                return names.IsFilterType(ImportNames.LastElement(imported.ImportPath), imported.Name) || names.IsFilterType("", imported.Name);
            case GoType.Named named:
                if (names.IsFilterType(named.Symbol.Package?.Name ?? "", named.Symbol.Name) || names.IsFilterType("", named.Symbol.Name)) return true;
                return named.Symbol.Syntax.Type.Unparen() is Ident or SelectorExpr && IsFilterType(package.TypeOf(named.Symbol.Syntax.Type));
            default:
                return false;
        }
    }

    /// <summary>Whether a call makes a filter: <c>filter.NewVMFilter(…)</c>.</summary>
    public bool IsConstructor(CallExpr call) => SyntaxNames.LastName(call.Fun) is { } name && names.IsConstructor(name);

    private bool IsFilter(SelectorExpr method)
    {
        // A package is no value, whatever it is called.
        if (method.X.Unparen() is Ident ident && package.SymbolOf(ident) is ImportSymbol or TypeSymbol) return false;
        var type = package.TypeOf(method.X);
        if (IsFilterType(type)) return true;
        if ((soleValues.Of(method.X) ?? method.X).Unparen() is CallExpr made && IsConstructor(made)) return true;
        if (type.Deref() is GoType.Named { Symbol: { IsStruct: true } owner }) return IsPromoted(owner, method.Sel.Name);
        return IsUnresolved(type) && SyntaxNames.LastName(method.X) is { } name && IsFilterName(name);
    }

    /// <summary>Whether a struct gets the method from a filter that it embeds.</summary>
    private bool IsPromoted(TypeSymbol owner, string method)
    {
        if (owner.Method(method) is not null || owner.Fields.Any(field => field.Name == method)) return false;
        return owner.Fields.Any(field => field.IsEmbedded && IsFilterType(field.Type));
    }

    private static bool IsUnresolved(GoType type)
        => type.IsUnknown || type.Deref() is GoType.Interface or GoType.Named { Symbol.IsInterface: true };

    /// <summary>Whether something of unknown type is called like a filter: <c>VMFilter</c>, <c>task.Filter</c>, <c>task.GetFilter()</c>.</summary>
    private bool IsFilterName(string name)
    {
        if (name.StartsWith("Get", StringComparison.Ordinal)) name = name["Get".Length..];
        if (name.Equals(names.ConstructorSuffix, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var type in names.Types)
        {
            if (name.Equals(type[(type.LastIndexOf('.') + 1)..], StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
