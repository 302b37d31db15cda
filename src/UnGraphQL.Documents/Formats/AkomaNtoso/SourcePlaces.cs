namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>Turns line and column of an XML reader into an offset in the source.</summary>
internal sealed class SourcePlaces
{
    private const string DataStart = "<![CDATA[";

    private readonly string _source;
    private readonly List<int> _lines = [0];

    public SourcePlaces(string source)
    {
        _source = source;
        for (var at = source.AsSpan().IndexOfAny('\r', '\n'); at >= 0;)
        {
            at += source[at] == '\r' && at + 1 < source.Length && source[at + 1] == '\n' ? 2 : 1;
            _lines.Add(at);
            var next = source.AsSpan(at).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + next;
        }
    }

    /// <param name="line">From 1.</param>
    /// <param name="column">From 1.</param>
    public int Offset(int line, int column) => line < 1 ? 0 : _lines[Math.Min(line, _lines.Count) - 1] + Math.Max(column, 1) - 1;

    /// <summary>The character data that begins at an offset and goes on to the next markup.</summary>
    public MarkupText TextAt(int start, bool isData)
    {
        if (isData && string.CompareOrdinal(_source, start, DataStart, 0, DataStart.Length) == 0)
        {
            start += DataStart.Length;
        }

        var end = isData ? _source.IndexOf("]]>", start, StringComparison.Ordinal) : _source.IndexOf('<', start);
        return new MarkupText(start, end < 0 ? _source.Length : end);
    }
}
