using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>What a call calls, as far as it is known.</summary>
public abstract record Callee
{
    private Callee() { }

    /// <summary>The last name of what is called; for a conversion the type as written, for a literal called at once <c>func</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The types of the results; null when not even their number is known.</summary>
    public ImmutableArray<GoType>? Results { get; init; }

    /// <summary>What the method is called on; null when the callee is no method.</summary>
    public virtual Expr? ReceiverExpr => null;

    /// <summary>The declaration, when it was read: a function's or a method's.</summary>
    public virtual FunctionSymbol? Declaration => null;

    /// <summary>
    /// The index of the result whose type is known to be <c>error</c>, the last if there are several; null when none is, or when the
    /// results are unknown.
    /// </summary>
    public int? ErrorIndex
    {
        get
        {
            if (Results is not { } results) return null;
            for (var i = results.Length - 1; i >= 0; i--)
            {
                if (results[i].IsError) return i;
            }

            return null;
        }
    }

    /// <summary>A declared function of this package, or of another that the run has read.</summary>
    public sealed record PackageFunction(FunctionSymbol Function) : Callee
    {
        /// <inheritdoc/>
        public override string Name => Function.Name;

        /// <inheritdoc/>
        public override FunctionSymbol Declaration => Function;
    }

    /// <summary>
    /// A declared method of this package, or of another that the run has read; in a method expression (<c>T.Run(x)</c>) the receiver is the
    /// type.
    /// </summary>
    public sealed record Method(FunctionSymbol Function, Expr Receiver) : Callee
    {
        /// <inheritdoc/>
        public override string Name => Function.Name;

        /// <inheritdoc/>
        public override Expr ReceiverExpr => Receiver;

        /// <inheritdoc/>
        public override FunctionSymbol Declaration => Function;
    }

    /// <summary>A function of a package that the run has not read; also a variable of it that is called.</summary>
    public sealed record ImportedFunction(string ImportPath, string FunctionName) : Callee
    {
        /// <inheritdoc/>
        public override string Name => FunctionName;
    }

    /// <summary>A method of a value that a package gives which the run has not read.</summary>
    /// <param name="ImportPath">The import path of that package; empty for the predeclared <c>error</c>.</param>
    /// <param name="ReceiverType">The receiver's type, pointer taken off: <see cref="GoType.Imported"/>, or <see cref="GoType.Unknown"/>
    /// with a source.</param>
    /// <param name="MethodName">The method's name.</param>
    /// <param name="Receiver">What it is called on.</param>
    public sealed record ImportedMethod(string ImportPath, GoType ReceiverType, string MethodName, Expr Receiver) : Callee
    {
        /// <inheritdoc/>
        public override string Name => MethodName;

        /// <inheritdoc/>
        public override Expr ReceiverExpr => Receiver;

        /// <summary>The receiver's type's name; null when the type is not known.</summary>
        public string? TypeName => (ReceiverType as GoType.Imported)?.Name;
    }

    /// <summary>A method of an interface that was read.</summary>
    /// <param name="Symbol">The method, as the interface declares it.</param>
    /// <param name="Interface">The interface's declaration; null for an interface without a name, or one embedded in an interface that was
    /// not read.</param>
    /// <param name="Receiver">What it is called on.</param>
    public sealed record InterfaceMethod(InterfaceMethodSymbol Symbol, TypeSymbol? Interface, Expr Receiver) : Callee
    {
        /// <inheritdoc/>
        public override string Name => Symbol.Name;

        /// <inheritdoc/>
        public override Expr ReceiverExpr => Receiver;
    }

    /// <summary>A variable of function type: a parameter, a field, a local variable, or one of the package.</summary>
    /// <param name="Variable">The variable; null when the function comes from another expression: an element, a call's result.</param>
    /// <param name="Expression">What is called, as written.</param>
    public sealed record FunctionValue(VariableSymbol? Variable, Expr Expression) : Callee
    {
        /// <inheritdoc/>
        public override string Name => Variable?.Name ?? SyntaxNames.LastName(Expression) ?? "func";
    }

    /// <summary>A function literal that is called at once.</summary>
    public sealed record Literal(GoFunction Function) : Callee
    {
        /// <inheritdoc/>
        public override string Name => "func";
    }

    /// <summary>A conversion.</summary>
    public sealed record Conversion(GoType Target, Expr TypeSyntax) : Callee
    {
        /// <inheritdoc/>
        public override string Name => SyntaxNames.LastName(TypeSyntax) ?? Target.ToString();
    }

    /// <summary>A predeclared function.</summary>
    public sealed record Builtin(string FunctionName) : Callee
    {
        /// <inheritdoc/>
        public override string Name => FunctionName;
    }

    /// <summary>A method (or a field of function type) of a value whose type is not known, or declared nowhere that was read.</summary>
    public sealed record UnknownMethod(string MethodName, Expr Receiver) : Callee
    {
        /// <inheritdoc/>
        public override string Name => MethodName;

        /// <inheritdoc/>
        public override Expr ReceiverExpr => Receiver;
    }

    /// <summary>A function that is declared nowhere that was read.</summary>
    public sealed record Unknown(Expr Expression) : Callee
    {
        /// <inheritdoc/>
        public override string Name => SyntaxNames.LastName(Expression) ?? "";
    }
}
