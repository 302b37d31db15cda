using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Text;

/// <summary>A line of a source.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Span">Without the line end.</param>
/// <param name="Raw">The characters of <paramref name="Span"/>.</param>
internal sealed record SourceLine(int Number, TextSpan Span, string Raw)
{
    /// <summary>Whether nothing is seen on it: marks of direction alone show nothing.</summary>
    public bool IsBlank => Trimmed.Length == 0;

    /// <summary>White space before the first word.</summary>
    public int Indent { get; } = Raw.Length - Raw.TrimStart().Length;

    /// <summary>Without white space and invisible marks at its ends: Arabic lines may begin with a mark of their direction.</summary>
    public string Trimmed { get; } = Trim(Raw);

    private static string Trim(string raw)
    {
        var (start, end) = (0, raw.Length);
        while (start < end && MappedTextBuilder.IsUnseen(raw[start]))
        {
            start++;
        }

        while (end > start && MappedTextBuilder.IsUnseen(raw[end - 1]))
        {
            end--;
        }

        return raw[start..end];
    }
}
