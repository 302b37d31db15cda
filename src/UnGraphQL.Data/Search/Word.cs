namespace UnGraphQL.Data.Search;

/// <summary>A word of a text as it is searched, with its place in the text, UTF-16 units.</summary>
/// <param name="Folded">Lower case, without accents; one or two characters of a Chinese text.</param>
public readonly record struct Word(string Folded, int Start, int End, WordKind Kind);
