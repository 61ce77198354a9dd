namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to make records; .NET Standard 2.0 has none of its own.</summary>
internal static class IsExternalInit;
