namespace GoGrammar.Parsing;

/// <summary>The text nests deeper than the stack, or Go, allows.</summary>
internal sealed class NestingException : Exception;
