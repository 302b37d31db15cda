namespace UnGraphQL.Documents.Organizations;

/// <summary>A word or mark of a text, folded for comparison. Hyphens, apostrophes and white space are no tokens.</summary>
/// <param name="Folded">Small letters without accents; <c>-isation</c> reads <c>-ization</c>.</param>
/// <param name="IsMark">Punctuation or another sign.</param>
/// <param name="IsCapital">A word that begins with a capital letter.</param>
internal readonly record struct NameToken(int Start, int End, string Folded, bool IsMark, bool IsCapital)
{
    public int Length => End - Start;
}
