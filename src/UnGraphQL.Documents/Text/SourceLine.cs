using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Text;

/// <summary>A line of a source.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Span">Without the line end.</param>
/// <param name="Raw">The characters of <paramref name="Span"/>.</param>
internal sealed record SourceLine(int Number, TextSpan Span, string Raw)
{
    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Raw);

    /// <summary>White space before the first word.</summary>
    public int Indent { get; } = Raw.Length - Raw.TrimStart().Length;

    public string Trimmed { get; } = Raw.Trim();
}
