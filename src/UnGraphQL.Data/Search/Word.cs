namespace UnGraphQL.Data.Search;

/// <summary>A word of a text as it is searched, with its place in the text, UTF-16 units.</summary>
/// <param name="Folded">Lower case, without accents; two neighbouring characters of a Chinese text, or the last one of a run.</param>
/// <param name="IsLoneIdeograph">Whether it is the one character that ends a run of Chinese ones.</param>
public readonly record struct Word(string Folded, int Start, int End, bool IsLoneIdeograph);
