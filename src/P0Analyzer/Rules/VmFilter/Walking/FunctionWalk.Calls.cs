using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

// Calls: sends, filters, functions of the package, and all others.
internal sealed partial class FunctionWalk
{
    private List<Evaluated> Call(PathState state, CallExpr call)
    {
        var function = Target(call);
        if (function is FuncLit literal) return CallLiteral(state, call, literal);
        if (flow.Iterators.YieldOf(call) is { } yield && flow.Contents.Of(yield) is not null) return Yield(state, call, yield);
        if (flow.Vocabulary.IsSend(function)) return Send(state, call, function);
        if (flow.Vocabulary.PolarityOf(function) is { } polarity) return Ask(state, call, polarity);
        var callee = package.CalleeOf(call);
        if (callee is Callee.Conversion && call.Args is [var operand]) return Evaluate(state, operand);
        if (callee is Callee.Builtin) return Builtin(state, call, callee.Name);
        if (DeclarationOf(call, function, callee) is { Body: { } body } declared)
        {
            if (HandsOverFunctions(call) && frame.CanEnter(body)) return EnterAll(state, call, body);
            if (flow.SummaryOf(declared) is { } summary) return Apply(state, call, body, summary);
        }

        return CallUnknown(state, call, callee);
    }

    /// <summary>What is called: a variable that stands for one function is followed to it.</summary>
    private Expr Target(CallExpr call) => FunctionOf(call.Fun) is { } function ? function.Expression : call.Fun.Unparen();

    /// <summary>The function that an expression means; null when that is not known, or when it is of no interest here.</summary>
    private FunctionValue? FunctionOf(Expr expr)
    {
        expr = expr.Unparen();
        if (expr is Ident ident && package.SymbolOf(ident) is VariableSymbol variable)
        {
            if (frame.FunctionOf(variable) is { } given) return given;
            if (package.TypeOf(expr).Underlying is not (GoType.Func or GoType.Unknown)) return null;
        }

        if (flow.NamedFunction(expr) is { } value) expr = value;
        else if (expr is Ident && package.SymbolOf((Ident)expr) is VariableSymbol) return null;

        return flow.IsFunction(expr) ? new FunctionValue(expr) : null;
    }

    private FunctionSymbol? DeclarationOf(CallExpr call, Expr function, Callee callee)
    {
        var declaration = callee.Declaration ?? (function == call.Fun.Unparen() ? null : flow.FunctionSymbolOf(function));
        if (declaration is null && callee is Callee.InterfaceMethod method) declaration = flow.Implementation(method);
        return declaration?.Package == package ? declaration : null;
    }

    /// <summary>Whether a function is handed over that may send or filter.</summary>
    private bool HandsOverFunctions(CallExpr call)
    {
        foreach (var argument in call.Args)
        {
            if (FunctionOf(argument) is { } function && flow.IsRelevant(function.Expression)) return true;
        }

        return false;
    }

    /// <summary>Evaluates what a method is called on, then the arguments.</summary>
    private List<CallArguments> Arguments(PathState state, CallExpr call)
    {
        var all = new List<CallArguments>();
        var operands = OperandsOf(call);
        if (operands.Receiver is not { } receiver)
        {
            AddArguments(state, null, operands, [], all);
            return all;
        }

        foreach (var on in Evaluate(state, receiver)) AddArguments(on.State, Hold(on, receiver), operands, [], all);
        return all;
    }

    private CallOperands OperandsOf(CallExpr call)
    {
        if (Target(call) is not SelectorExpr selector) return new CallOperands(null, call.Args);
        if (package.IsType(selector.X))
        {
            var isMethod = package.CalleeOf(call) is Callee.Method && !call.Args.IsEmpty;
            return isMethod ? new CallOperands(call.Args[0], call.Args.RemoveAt(0)) : new CallOperands(null, call.Args);
        }

        var isQualified = selector.X.Unparen() is Ident ident && package.SymbolOf(ident) is ImportSymbol;
        return new CallOperands(isQualified ? null : selector.X, call.Args);
    }

    private void AddArguments(PathState state, Evaluated? receiver, CallOperands operands, ImmutableArray<Evaluated?> values, List<CallArguments> all)
    {
        var exprs = operands.Arguments;
        if (values.Length == exprs.Length)
        {
            all.Add(new CallArguments(state, operands, receiver, values).In(state));
            return;
        }

        var expr = exprs[values.Length];
        if (FunctionOf(expr) is not null || expr.Unparen() is FuncLit)
        {
            AddArguments(state, receiver, operands, values.Add(null), all);
            return;
        }

        foreach (var result in Evaluate(state, expr)) AddArguments(result.State, receiver, operands, values.Add(Hold(result, expr)), all);
    }

    /// <summary>Whether an argument goes with what is asked about or sent: a context, the job.</summary>
    private bool IsAccompaniment(Expr argument)
        => package.TypeOf(argument).IsContext || (SyntaxNames.LastName(argument) is { } name && (name == "ctx" || flow.Vocabulary.Names.SendOwners.Contains(name)));

    private List<Evaluated> Send(PathState state, CallExpr call, Expr send)
    {
        var results = new List<Evaluated>();
        foreach (var arguments in Arguments(state, call))
        {
            for (var i = 0; i < arguments.Values.Length; i++)
            {
                var argument = arguments.Operands.Arguments[i];
                if (arguments.Values[i] is { } value && !IsAccompaniment(argument)) Record(arguments.State, call, send, argument, value.Value);
            }

            results.AddRange(Plain(arguments.State));
        }

        return results;
    }

    /// <summary>A function of which only the name is known, if that: what it gives is made from what it is given.</summary>
    private List<Evaluated> CallUnknown(PathState state, CallExpr call, Callee callee)
    {
        var results = new List<Evaluated>();
        foreach (var arguments in Arguments(state, call))
        {
            var isAccepted = callee.Declaration is null && Sources(arguments).Exists(source => arguments.State.OutcomeOf(source).Answer == FilterAnswer.Accepted);
            foreach (var next in RunHandedOver(arguments.State, call, isAccepted))
            {
                var after = arguments.In(next);
                results.Add(ResultOf(next, call, callee, Sources(after)));
                Fill(after);
            }
        }

        return results;
    }

    /// <summary>
    /// What a function gets the address of, or a map or a channel, it can fill: it is not known to be empty any more.
    /// </summary>
    private void Fill(CallArguments arguments)
    {
        if (arguments is { Receiver: { } receiver, Operands.Receiver: { } on }) Fill(arguments.State, on, receiver.Value, isAddress: true);
        for (var i = 0; i < arguments.Values.Length; i++)
        {
            var expr = arguments.Operands.Arguments[i].Unparen();
            if (arguments.Values[i] is { } value) Fill(arguments.State, expr, value.Value, expr is UnaryExpr { Op: Token.And } || package.TypeOf(expr).IsPointer);
        }
    }

    private void Fill(PathState state, Expr expr, int value, bool isAddress)
    {
        if (places.Of(expr) is not { } place || IsIntegration(place)) return;
        if (isAddress || (state[value].Answer == FilterAnswer.Empty && state[value].IsMade)) state.Forget(place);
    }

    private static List<int> Sources(CallArguments arguments)
    {
        var sources = new List<int>();
        if (arguments.Receiver is { } receiver && !IsIntegration(receiver.Place)) sources.Add(receiver.Value);
        foreach (var value in arguments.Values)
        {
            if (value is { } known && !IsIntegration(known.Place)) sources.Add(known.Value);
        }

        return sources;
    }

    private Evaluated ResultOf(PathState state, CallExpr call, Callee callee, List<int> sources)
    {
        if (ListFilters.KeptOn(callee) is { } kept && AnswerOnKept(state, call, kept) is { } answer) return new Evaluated(state, state.Add(answer));
        var made = state.AddMade(sources);
        if (callee is Callee.ImportedFunction { ImportPath: "fmt" or "errors", Name: "Errorf" or "New" }) state.SetConstant(made, KnownConstant.NotNil);
        return new Evaluated(state, made);
    }

    /// <summary>The receiver of an integration's method is what everything is done with, and not what anything is made from.</summary>
    private static bool IsIntegration(Place? place)
        => place is { Whole: null, Variable: { Kind: VariableKind.Receiver } receiver } && receiver.Type.Deref() is GoType.Named { Symbol.Integration: not null };
}
