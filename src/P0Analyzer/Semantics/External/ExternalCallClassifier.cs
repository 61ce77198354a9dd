using GoGrammar.Syntax;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Semantics;

/// <summary>Decides which calls leave the process by themselves: points (2), (3) and (5) of the specification's "External call".</summary>
internal sealed class ExternalCallClassifier(GoPackage package)
{
    private readonly ExternalCallNames names = package.Program.Options.Knowledge.ExternalCalls;

    /// <summary>Why a call is external by itself; null when it is not.</summary>
    internal ExternalCallKind? Classify(CallExpr call, Callee callee) => callee switch
    {
        Callee.ImportedFunction function => OfImport(function.ImportPath, null, function.Name, null, call),
        Callee.ImportedMethod method => OfImport(method.ImportPath, method.TypeName, method.Name, method.Receiver, call) ?? OfUnread(method, call),
        Callee.InterfaceMethod method => IsRequest(call, method) ? ExternalCallKind.StandardLibrary : OfReceiver(method.Receiver, method.Name, call),
        Callee.UnknownMethod method => OfReceiver(method.Receiver, method.Name, call),
        _ => null,
    };

    /// <summary>Whether a function value that was not read, such as <c>client.List</c>, is external when something calls it.</summary>
    internal bool IsExternalValue(SelectorExpr value)
    {
        if (package.SymbolOf(value) is ImportedSymbol function) return names.StandardCalls.Contains(function.ImportPath, function.Name);
        if (package.Inference.MemberOf(value) is not { } member) return IsClientLike(value.X);
        if (member.Owner.Source is not { } path) return member.Owner.IsUnknown && IsClientLike(value.X) && !names.MakesData(member.Name);
        if (names.StandardCalls.Contains(path, (member.Owner as GoType.Imported)?.Name, member.Name)) return true;
        return !IsStandard(path) && IsClientLike(value.X) && !names.MakesData(member.Name);
    }

    private ExternalCallKind? OfImport(string path, string? typeName, string name, Expr? receiver, CallExpr call)
    {
        if (names.StandardCalls.Contains(path, typeName, name)) return ExternalCallKind.StandardLibrary;
        if (!IsVendor(path) || MakesData(name, receiver, call)) return null;
        if (IsGivenContext(call) || (receiver is not null && IsClientLike(receiver))) return ExternalCallKind.Import;
        if (!CallUse.YieldsError(package, call)) return null;
        return receiver is not null && IsOfClient(receiver) ? ExternalCallKind.Import : ExternalCallKind.Presumed;
    }

    /// <summary>A value of an inert import, or of a type that is not even known by name: its own name decides.</summary>
    private ExternalCallKind? OfUnread(Callee.ImportedMethod method, CallExpr call)
    {
        if (IsVendor(method.ImportPath)) return null;
        var isKnown = !method.ReceiverType.IsUnknown && IsStandard(method.ImportPath);
        return isKnown ? null : OfReceiver(method.Receiver, method.Name, call);
    }

    private ExternalCallKind? OfReceiver(Expr receiver, string name, CallExpr call)
        => IsClientLike(receiver) && !MakesData(name, receiver, call) ? ExternalCallKind.ClientName : null;

    /// <summary><c>Is…</c> makes no data when it is given a context, or asked of a client: then it is a question to the vendor.</summary>
    private bool MakesData(string name, Expr? receiver, CallExpr call)
    {
        if (!names.MakesData(name)) return false;
        var isQuestion = receiver is not null && CamelCase.StartsWithWord(name, "Is") && (IsGivenContext(call) || IsClientLike(receiver));
        return !isQuestion;
    }

    private bool IsVendor(string path) => !IsStandard(path) && !names.IsInert(path);

    private static bool IsStandard(string path) => path is "" or "C" or "unsafe" || StandardLibrary.Contains(path);

    private bool IsClientLike(Expr receiver)
        => (SyntaxNames.LastName(receiver) is { } name && names.IsClientLike(name)) || EmbedsClient(package.TypeOf(receiver).Deref() as GoType.Named);

    /// <summary>Whether a method that was not read may come from an embedded client that was not read either: <c>struct{ *acmeClient }</c>.</summary>
    private bool EmbedsClient(GoType.Named? receiver)
    {
        if (receiver is not { Symbol.IsStruct: true }) return false;
        foreach (var field in receiver.Symbol.Fields)
        {
            if (field.IsEmbedded && field.Type.Deref().IsUnknown && names.IsClientLike(field.Name)) return true;
        }

        return false;
    }

    /// <summary>Whether an interface's method is what <c>http.Client</c> and its transports do: a request in, its response out.</summary>
    private bool IsRequest(CallExpr call, Callee.InterfaceMethod method)
        => method.Results is [var response, ..] && IsOfHttp(response, "Response") && call.Args.Any(argument => IsOfHttp(package.TypeOf(argument), "Request"));

    private static bool IsOfHttp(GoType type, string name) => type.Deref() is GoType.Imported { ImportPath: "net/http" } imported && imported.Name == name;

    /// <summary>A part of a client: <c>client.Domains</c>, <c>api.Users()</c>.</summary>
    private bool IsOfClient(Expr receiver)
    {
        for (var expr = receiver.Unparen(); ; )
        {
            if (IsClientLike(expr)) return true;
            switch (expr)
            {
                case CallExpr call: expr = call.Fun.Unparen(); break;
                case SelectorExpr selector: expr = selector.X.Unparen(); break;
                default: return false;
            }
        }
    }

    private bool IsGivenContext(CallExpr call)
    {
        foreach (var argument in call.Args)
        {
            var type = package.TypeOf(argument);
            if (type.IsContext || (type.IsUnknown && SyntaxNames.LastName(argument) is { } name && IsContextName(name))) return true;
        }

        return false;
    }

    private static bool IsContextName(string name)
        => name.Equals("ctx", StringComparison.OrdinalIgnoreCase) || name.Equals("context", StringComparison.OrdinalIgnoreCase);
}
