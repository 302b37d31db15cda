using System.Collections.Immutable;
using System.Text;

namespace UnGraphQL.Scoring.Printing;

/// <summary>Markdown as converters make it of official documents: italics, raised marks, rules, headings.</summary>
internal static class MarkdownForm
{
    public static Rendering Write(PrintedDocument document, Variation variation)
    {
        var text = new StringBuilder();
        var hasHeadings = variation.Chance(50);
        Masthead(text, document, hasHeadings);
        foreach (var part in document.Parts)
        {
            Title(text, part, hasHeadings ? variation.Pick(" ", "") : "\n\n");
            Lines(text, part, variation.Pick("## ", "### ", "**"), hasHeadings ? null : document);
        }

        Notes(text, document);
        return new Rendering(text.ToString(), PageFurniture.Of(document));
    }

    private static void Masthead(StringBuilder text, PrintedDocument document, bool hasHeadings)
    {
        if (hasHeadings)
        {
            text.Append($"# {document.Organ}\n\n{document.Symbol}\n\n{document.Distribution}  \n{document.IssueDate}\n\n### {document.Session}\n\n{document.AgendaItem}\n\n## {document.AdoptionLine}\n\n");
            Block(text, document.Origin);
            return;
        }

        foreach (var line in new[] { document.Publisher, document.Symbol, document.Organ, document.Distribution, document.IssueDate, document.Session, document.AgendaItem, document.AgendaSubject, document.AdoptionLine, document.Origin })
        {
            Block(text, line);
        }
    }

    private static void Title(StringBuilder text, PrintedPart part, string separator)
    {
        if (part.Number is { } number)
        {
            text.Append("### ").Append(number).Append(part.Titles.IsEmpty ? "" : (separator.Length == 0 ? " " : separator) + Plain(part.Titles[0].Runs)).Append("\n\n");
        }

        if (part.Letter is { } letter)
        {
            Block(text, "### " + letter);
        }

        foreach (var title in part.Titles.Skip(part.Number is null ? 0 : 1))
        {
            Block(text, "### " + Plain(title.Runs));
        }
    }

    private static void Lines(StringBuilder text, PrintedPart part, string heading, PrintedDocument? paged)
    {
        var count = 0;
        var isInTable = false;
        foreach (var line in part.Lines)
        {
            if (line.Kind == PrintedLineKind.TableRow)
            {
                Row(text, line, isFirst: !isInTable);
                isInTable = true;
                continue;
            }

            text.Append(isInTable ? "\n" : "");
            isInTable = false;
            var printed = line.Kind == PrintedLineKind.Heading ? Heading(line, heading) : Labelled(line);
            Block(text, printed);
            if (paged is not null && ++count == 5)
            {
                Block(text, $"{paged.Job} ({paged.LanguageLetter})");
                Block(text, $"\\*{paged.Job.Replace("-", "", StringComparison.Ordinal)}\\*");
            }
        }

        text.Append(isInTable ? "\n" : "");
    }

    private static string Heading(PrintedLine line, string mark)
    {
        var words = $"{line.Label} {Plain(line.Runs)}".Trim();
        return mark == "**" ? $"**{words}**" : mark + words;
    }

    private static void Row(StringBuilder text, PrintedLine line, bool isFirst)
    {
        text.Append("| ").AppendJoin(" | ", line.Cells.Select(Plain)).Append(" |\n");
        if (isFirst)
        {
            text.Append('|').Append(string.Concat(Enumerable.Repeat(" --- |", line.Cells.Length))).Append('\n');
        }
    }

    private static string Labelled(PrintedLine line) => line.Label is { } label ? $"{label} {Emphasised(line.Runs)}" : Emphasised(line.Runs);

    private static string Plain(ImmutableArray<PrintedRun> runs) => PrintedText.Write(runs, Raised);

    private static string Raised(string mark) => $"<sup>{mark}</sup>";

    // The asterisks stand at the words, not at the spaces around them.
    private static string Emphasised(ImmutableArray<PrintedRun> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            var words = run.Text.Trim(' ');
            text.Append(run.Note is { } note ? Raised(note.Marker)
                : run.IsItalic && words.Any(char.IsLetterOrDigit) ? run.Text.Replace(words, $"*{words}*", StringComparison.Ordinal)
                : run.Text.Replace("*", "\\*", StringComparison.Ordinal));
        }

        return text.ToString().Trim();
    }

    private static void Notes(StringBuilder text, PrintedDocument document)
    {
        var notes = PageFurniture.NotesOf(document).ToList();
        if (notes.Count > 0)
        {
            Block(text, "---");
        }

        foreach (var note in notes)
        {
            Block(text, $"<sup>{note.Marker}</sup> {Emphasised(note.Runs)}");
        }
    }

    private static void Block(StringBuilder text, string block)
    {
        if (block.Length > 0)
        {
            text.Append(block).Append("\n\n");
        }
    }
}
