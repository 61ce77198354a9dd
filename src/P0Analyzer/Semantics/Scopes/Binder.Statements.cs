using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Statements and their blocks.</summary>
internal sealed partial class Binder
{
    private void VisitStatement(Stmt statement)
    {
        switch (statement)
        {
            case BlockStmt block:
                EnterBlock();
                VisitAll(block.List);
                ExitBlock();
                break;
            case IfStmt or ForStmt or SwitchStmt:
                // Each is in an implicit block of its own, which its first statement may declare into.
                EnterBlock();
                VisitChildren(statement);
                ExitBlock();
                break;
            case RangeStmt range:
                VisitRange(range);
                break;
            case TypeSwitchStmt typeSwitch:
                VisitTypeSwitch(typeSwitch);
                break;
            case CaseClause clause:
                VisitCaseClause(clause);
                break;
            case CommClause clause:
                EnterBlock();
                VisitOptional(clause.Comm);
                VisitAll(clause.Body);
                ExitBlock();
                break;
            case AssignStmt { Tok: Token.Define } definition:
                VisitAll(definition.Rhs);
                pending.Add(new Step(StepKind.DeclareShort, definition));
                break;
            case LabeledStmt labeled:
                VisitLabeled(labeled);
                break;
            case BranchStmt branch:
                if (branch.Label is not null) frame?.UseLabel(branch.Label);
                break;
            default:
                VisitChildren(statement);
                break;
        }
    }

    /// <summary>
    /// A short variable declaration declares what is new in its block, and assigns to the rest (specification, "Short variable
    /// declarations").
    /// </summary>
    private void DeclareShort(AssignStmt definition)
    {
        for (var i = 0; i < definition.Lhs.Length; i++)
        {
            if (definition.Lhs[i] is not Ident name)
            {
                Visit(definition.Lhs[i]);
                continue;
            }

            if (name.Name == "_") continue;
            if (locals.LookupHere(name.Name) is { } existing) binding.Symbols.TryAdd(name, existing);
            else Declare(NewLocal(name, definition, OriginOf(definition, i)));
        }
    }

    private void VisitRange(RangeStmt range)
    {
        Visit(range.X);
        EnterBlock();
        if (range.Tok == Token.Define)
        {
            if (range.Key is Ident key) DeclareLater(NewLocal(key, range, new TypeOrigin.RangeKey(range.X)));
            if (range.Value is Ident value) DeclareLater(NewLocal(value, range, new TypeOrigin.RangeValue(range.X)));
        }
        else
        {
            VisitOptional(range.Key);
            VisitOptional(range.Value);
        }

        Visit(range.Body);
        ExitBlock();
    }

    private void VisitTypeSwitch(TypeSwitchStmt typeSwitch)
    {
        EnterBlock();
        VisitOptional(typeSwitch.Init);
        if (GuardOf(typeSwitch) is var (name, operand))
        {
            Visit(operand);
            binding.Symbols.TryAdd(name, NewLocal(name, typeSwitch, new TypeOrigin.TypeSwitch(operand, null)));
        }
        else
        {
            Visit(typeSwitch.Assign);
        }

        Visit(typeSwitch.Body);
        ExitBlock();
    }

    private void VisitCaseClause(CaseClause clause)
    {
        VisitAll(clause.List);
        EnterBlock();
        if (clause.Parent?.Parent is TypeSwitchStmt typeSwitch && GuardOf(typeSwitch) is var (name, operand))
            DeclareLater(NewLocal(name, clause, new TypeOrigin.TypeSwitch(operand, clause)));
        VisitAll(clause.Body);
        ExitBlock();
    }

    private void VisitLabeled(LabeledStmt labeled)
    {
        var label = new LabelSymbol(file, labeled);
        binding.Symbols.TryAdd(labeled.Label, label);
        frame?.DeclareLabel(label);
        Visit(labeled.Stmt);
    }

    private static (Ident Name, Expr Operand)? GuardOf(TypeSwitchStmt typeSwitch)
        => typeSwitch.Assign is AssignStmt { Tok: Token.Define, Lhs: [Ident name], Rhs: [var guard] } && guard.Unparen() is TypeAssertExpr assertion
            ? (name, assertion.X)
            : null;

    private static TypeOrigin OriginOf(AssignStmt definition, int index)
    {
        if (definition.Rhs.Length == definition.Lhs.Length) return new TypeOrigin.Value(definition.Rhs[index], 0, 1);
        return definition.Rhs is [var call] ? new TypeOrigin.Value(call, index, definition.Lhs.Length) : TypeOrigin.None.Instance;
    }

    private VariableSymbol NewLocal(Ident name, SyntaxNode declaringNode, TypeOrigin origin)
        => new(name.Name, VariableKind.Local, file, name, declaringNode, origin, frame?.Function);
}
