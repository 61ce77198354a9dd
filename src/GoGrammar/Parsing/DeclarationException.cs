namespace GoGrammar.Parsing;

/// <summary>The parser cannot go on with a declaration of the file. What is wrong has been reported when it is thrown.</summary>
internal sealed class DeclarationException : Exception;
