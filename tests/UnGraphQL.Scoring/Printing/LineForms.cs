using System.Text;

namespace UnGraphQL.Scoring.Printing;

/// <summary>Forms with a paragraph on each line: dumps of Word files, with all that the program leaves in them, and plain text.</summary>
internal static class LineForms
{
    /// <summary>As tools dump Word files: tabs, the masthead often at the end, tags and numbers of the page.</summary>
    public static Rendering Word(PrintedDocument document, Variation variation)
    {
        var style = variation.Pick("end", "end", "glued", "start");
        var tab = style == "end" || (style == "glued" && variation.Chance(70)) ? "\t" : "";
        var text = new StringBuilder();
        if (style != "start")
        {
            text.Append("[DU1]\n");
        }
        else
        {
            Masthead(text, document, [document.Publisher, document.Symbol, document.Organ, document.Distribution, document.IssueDate]);
        }

        if (style != "glued")
        {
            Masthead(text, document, [document.Session, document.AgendaItem, variation.Chance(40) || style == "start" ? document.AgendaSubject : ""]);
        }

        var gap = style == "end" ? "\n\n\n" : "";
        text.Append(gap).Append(tab + tab).Append(document.AdoptionLine).Append('\n').Append(gap.Length > 0 ? "\n\n" : "").Append(tab + tab).Append(document.Origin).Append('\n');
        foreach (var part in document.Parts)
        {
            Title(text, part, tab, gap.Length > 0 ? "\n\n" : "", variation);
            Lines(text, part, tab, "\t", gap.Length > 0 || variation.Chance(50) ? "\n" : "");
        }

        Notes(text, document, style == "start" ? "\n_______________\n" : "\n\n", variation.Pick(" ", " ", "\t"));
        return new Rendering(style == "start" ? text.ToString() : text.Append(WordTail.Write(document, style == "glued", variation)).ToString(), PageFurniture.Of(document));
    }

    /// <summary>Plain text, as people paste it.</summary>
    public static Rendering Text(PrintedDocument document, Variation variation)
    {
        var text = new StringBuilder();
        var gap = variation.Chance(60) ? "\n" : "";
        Masthead(text, document, [document.Publisher, document.Symbol, document.Organ, document.Distribution, document.IssueDate, document.Session, document.AgendaItem, document.AgendaSubject]);
        text.Append(gap).Append(document.AdoptionLine).Append('\n').Append(gap).Append(document.Origin).Append('\n');
        foreach (var part in document.Parts)
        {
            Title(text, part, "", gap, variation);
            Lines(text, part, "", variation.Pick(" ", " ", "  "), gap);
        }

        Notes(text, document, "\n_______________\n", " ");
        return new Rendering(text.ToString(), PageFurniture.Of(document));
    }

    private static void Masthead(StringBuilder text, PrintedDocument document, string[] lines)
    {
        foreach (var line in lines.Where(l => l.Length > 0))
        {
            text.Append(line).Append('\n');
        }
    }

    private static void Title(StringBuilder text, PrintedPart part, string tab, string gap, Variation variation)
    {
        var separator = variation.Chance(25) && tab.Length == 0 ? "\n\n" : tab.Length > 0 ? "\t" : variation.Pick(" ", "\t");
        text.Append(gap);
        if (part.Number is { } number)
        {
            text.Append(tab).Append(number).Append(part.Titles.IsEmpty ? "" : separator + Glued(part.Titles[0])).Append('\n');
        }

        if (part.Letter is { } letter)
        {
            text.Append(gap).Append(tab).Append(tab).Append(letter).Append('\n');
        }

        foreach (var title in part.Titles.Skip(part.Number is null ? 0 : 1))
        {
            text.Append(gap).Append(tab).Append(tab).Append(Glued(title)).Append('\n');
        }

        text.Append(gap);
    }

    private static void Lines(StringBuilder text, PrintedPart part, string tab, string afterLabel, string gap)
    {
        var previous = PrintedLineKind.Formula;
        foreach (var line in part.Lines)
        {
            var isSetApart = line.Kind == PrintedLineKind.Heading || (line.Kind == PrintedLineKind.Closing && previous != PrintedLineKind.Closing);
            text.Append(isSetApart ? gap : "");
            text.Append(line.Kind switch
            {
                PrintedLineKind.TableRow => string.Join('\t', line.Cells.Select(c => PrintedText.Write(c, static m => m))),
                PrintedLineKind.Closing => Glued(line),
                PrintedLineKind.Heading => tab + tab + Labelled(line, afterLabel),
                _ => tab + Labelled(line, afterLabel),
            });
            text.Append('\n').Append(line.Kind == PrintedLineKind.Heading ? gap : "");
            previous = line.Kind;
        }
    }

    private static string Labelled(PrintedLine line, string separator) => line.Label is { } label ? label + separator + Glued(line) : Glued(line);

    private static string Glued(PrintedLine line) => PrintedText.Write(line.Runs, static m => m);

    private static void Notes(StringBuilder text, PrintedDocument document, string rule, string separator)
    {
        var notes = PageFurniture.NotesOf(document).ToList();
        if (notes.Count > 0)
        {
            text.Append(rule);
        }

        foreach (var note in notes)
        {
            text.Append(note.Marker).Append(separator).Append(note.Text).Append('\n');
        }
    }
}
