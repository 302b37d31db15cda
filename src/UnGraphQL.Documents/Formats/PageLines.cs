using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>The lines of one page, without the counter and the job number at its foot.</summary>
/// <param name="Start">Index of the first line in the lines of the source.</param>
/// <param name="End">Index behind the last one that is not empty.</param>
internal readonly record struct PageLines(int Start, int End)
{
    /// <summary>A page ends at a form feed, at what stands alone at the foot of pages, or with the source.</summary>
    public static IEnumerable<PageLines> Of(SourceText source)
    {
        var start = 0;
        for (var i = 0; i < source.Lines.Length; i++)
        {
            var isFoot = IsFoot(source.Lines[i]);
            var isLast = i + 1 == source.Lines.Length || source.Content[source.Lines[i].Span.End] == '\f';
            if (isFoot || isLast)
            {
                var end = LastLine(source, start, isFoot ? i : i + 1, isLast) + 1;
                if (end > start)
                {
                    yield return new PageLines(start, end);
                }

                start = i + 1;
            }
        }
    }

    // 3/5   23-26012 (E)   Page 3   *2326012*
    private static bool IsFoot(SourceLine line) => Folding.Marks(line.Trimmed) is var folded && (FurniturePatterns.IsFoot(folded) || LanguagePack.IsFurniture(folded));

    // "3" above a form feed is the number of the page; elsewhere it may be the mark of a note.
    private static int LastLine(SourceText source, int start, int end, bool isLast)
    {
        var last = LastWritten(source, start, end);
        return isLast && last > start && source.Lines[last - 1].IsBlank && FurniturePatterns.PageNumber().IsMatch(source.Lines[last].Trimmed) ? LastWritten(source, start, last) : last;
    }

    private static int LastWritten(SourceText source, int start, int end)
    {
        var last = end - 1;
        while (last >= start && source.Lines[last].IsBlank)
        {
            last--;
        }

        return last;
    }
}
