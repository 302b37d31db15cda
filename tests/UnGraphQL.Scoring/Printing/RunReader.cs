using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace UnGraphQL.Scoring.Printing;

/// <summary>From the inline elements of the official XML to runs.</summary>
internal static partial class RunReader
{
    public static ImmutableArray<PrintedRun> Read(XElement element) => Tidy(Runs(element, false));

    private static IEnumerable<PrintedRun> Runs(XElement element, bool italic)
    {
        foreach (var node in element.Nodes())
        {
            foreach (var run in node is XText text ? [new PrintedRun(White().Replace(text.Value, " "), italic)] : node is XElement child ? Element(child, italic) : [])
            {
                yield return run;
            }
        }
    }

    private static IEnumerable<PrintedRun> Element(XElement child, bool italic) => child.Name.LocalName switch
    {
        "authorialNote" => [new PrintedRun("", false, Note(child))],
        "eol" => [new PrintedRun(" ", italic)],
        "num" or "img" => [],
        "sup" when child.Value.Trim() is "(" or ")" or "()" => [], // around the mark of a note
        _ => Runs(child, italic || child.Attribute("class")?.Value is "italic" or "bold" or "boldItalic" || child.Name.LocalName is "i" or "b"),
    };

    // Arabic prints marks in brackets, which the XML sets around the note and leaves empty in its text.
    private static PrintedNote Note(XElement note)
    {
        var marker = note.Attribute("marker")?.Value.Trim() ?? "";
        var runs = Tidy(note.Elements().SelectMany(p => Runs(p, false).Append(new PrintedRun(" "))));
        var isBracketed = runs is [{ Text: var first }, ..] && EmptyBrackets().IsMatch(first);
        return isBracketed ? new PrintedNote($"({marker})", Tidy(runs.SetItem(0, runs[0] with { Text = EmptyBrackets().Replace(runs[0].Text, "") }))) : new PrintedNote(marker, runs);
    }

    // Spaces are as on a page: one between words, none at the edges.
    private static ImmutableArray<PrintedRun> Tidy(IEnumerable<PrintedRun> runs)
    {
        var tidy = new List<PrintedRun>();
        foreach (var run in runs.Where(r => r.Note is not null || r.Text.Length > 0))
        {
            var open = tidy.FindLast(r => r.Text.Length > 0);
            var text = open is null || open.Text.EndsWith(' ') ? run.Text.TrimStart(' ') : run.Text;
            if (run.Note is not null || text.Length > 0)
            {
                tidy.Add(run with { Text = text });
            }
        }

        var last = tidy.FindLastIndex(r => r.Note is null);
        if (last >= 0)
        {
            tidy[last] = tidy[last] with { Text = tidy[last].Text.TrimEnd(' ') };
        }

        return [.. tidy];
    }

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex White();

    [GeneratedRegex(@"^\(\s?\)\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EmptyBrackets();
}
