namespace UnGraphQL.Engine.Language;

/// <summary>A token by its bytes in the source: start inclusive, end exclusive.</summary>
/// <param name="Value">The string value of a string; null for every other kind, whose text is its bytes.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Value = null);
