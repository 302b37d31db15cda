using System.Text;

namespace UnGraphQL.Scoring.Printing;

/// <summary>The text of a PDF file as <c>pdftotext</c> gives it: page by page, with the heads and feet of the pages between.</summary>
internal static class PdfForms
{
    private const int RightColumn = 82;
    private const int PageWidth = 110;

    /// <summary>In reading order: no indents, columns one after the other.</summary>
    public static Rendering Flow(PrintedDocument document, Variation variation)
    {
        var style = PageStyle.Choose(variation);
        var text = new StringBuilder();
        text.Append($"{document.Symbol}\n\n{document.Publisher}\n\n{document.Organ}\n\n{document.Distribution}\n{document.IssueDate}\n\n{document.Session}\n{document.AgendaItem}\n\n{document.AdoptionLine}\n{document.Origin}\n\n");
        var pages = PageLayout.Set(document, style);
        for (var i = 0; i < pages.Count; i++)
        {
            FlowPage(text, document, pages[i], style);
            FlowFoot(text, document, i + 1, pages.Count, style);
        }

        return new Rendering(text.ToString(), PageFurniture.Of(document));
    }

    private static void FlowPage(StringBuilder text, PrintedDocument document, Page page, PageStyle style)
    {
        var previous = -1;
        foreach (var line in page.Lines)
        {
            text.Append(line.IsSetApart && previous >= 0 && line.Block != previous ? "\n" : "");
            text.Append(line.Label is not { } label ? "" : label + (BreaksAfter(label, style) ? "\n" : " ")).Append(line.Text).Append('\n');
            previous = line.Block;
        }

        text.Append(page.Notes.Count > 0 ? "__________________\n\n" : "");
        foreach (var note in page.Notes)
        {
            text.Append(note.Marker).Append(style.BreaksNotes ? "\n" : " ").AppendJoin('\n', LineWrapper.Wrap(note.Text, 100, 100)).Append('\n');
        }

        text.Append('\n');
    }

    // "73/3." above its title, "1." above its text; "10." is wide enough to stay on the line
    private static bool BreaksAfter(string label, PageStyle style) => style.BreaksNumbers && (label.Length == 2 || label.Contains('/', StringComparison.Ordinal));

    private static void FlowFoot(StringBuilder text, PrintedDocument document, int page, int pages, PageStyle style)
    {
        var digits = document.Job.Replace("-", "", StringComparison.Ordinal);
        text.Append(page == 1 ? $"{document.Job} ({document.LanguageLetter})\n\n241018\n\n*{digits}*\n\n" : page % 2 == 0 ? $"{page}/{pages}\n\n{document.Job}\n\n" : $"{document.Job}\n\n{page}/{pages}\n\n");
        if (page < pages)
        {
            var title = string.Join('\n', LineWrapper.Wrap(document.Title, 70, 70));
            text.Append(style.HasFormFeeds ? "\f" : "").Append(page % 2 == 0 ? $"{title}\n\n{document.Symbol}\n\n" : $"{document.Symbol}\n\n{title}\n\n");
        }
    }

    /// <summary>With the lines where they stand on the page.</summary>
    public static Rendering Layout(PrintedDocument document, Variation variation)
    {
        var style = PageStyle.Choose(variation) with { BreaksNumbers = false };
        var text = new StringBuilder();
        LayoutHead(text, document, style.Margin);
        var pages = PageLayout.Set(document, style);
        for (var i = 0; i < pages.Count; i++)
        {
            LayoutPage(text, pages[i], style);
            LayoutFoot(text, document, i + 1, pages.Count, style);
        }

        return new Rendering(text.ToString(), PageFurniture.Of(document));
    }

    private static void LayoutHead(StringBuilder text, PrintedDocument document, int margin)
    {
        Columns(text, margin, document.Publisher, PageWidth - document.Symbol.Length, document.Symbol);
        Columns(text, margin, document.Organ, RightColumn, document.Distribution);
        Columns(text, 0, "", RightColumn, document.IssueDate);
        text.Append($"\n\n\n\n{document.Session}\n{document.AgendaItem}\n\n\n");
        foreach (var line in LineWrapper.Wrap(document.AdoptionLine, 44, 44).Append(document.Origin))
        {
            text.Append(' ', margin).Append(line).Append('\n');
        }

        text.Append('\n');
    }

    private static void LayoutPage(StringBuilder text, Page page, PageStyle style)
    {
        var isFirst = true;
        foreach (var line in page.Lines)
        {
            text.Append(line.IsSetApart && !isFirst ? "\n" : "");
            isFirst = false;
            var indent = line.IsRight ? Math.Max(20, PageWidth - line.Text.Length)
                : line.Label?.Contains('/', StringComparison.Ordinal) == true ? Math.Max(1, style.Margin - line.Label.Length - 6)
                : style.Margin + line.Indent;
            text.Append(' ', indent).Append(line.Label is not { } label ? "" : (label + " ").PadRight(label.Contains('/', StringComparison.Ordinal) ? label.Length + 6 : 6)).Append(line.Text).Append('\n');
        }

        text.Append(page.Notes.Count > 0 ? new string(' ', style.Margin - 8) + "__________________\n" : "\n");
        foreach (var note in page.Notes)
        {
            LayoutNote(text, note, style);
        }
    }

    private static void LayoutNote(StringBuilder text, PrintedNote note, PageStyle style)
    {
        var lines = LineWrapper.Wrap(note.Text, 100, 100);
        text.Append(' ', style.Margin - 4).Append(note.Marker).Append(style.BreaksNotes ? "\n" + new string(' ', style.Margin - 2) : " ").Append(lines[0]).Append('\n');
        foreach (var line in lines.Skip(1))
        {
            text.Append(' ', style.Margin - 3).Append(line).Append('\n');
        }
    }

    private static void LayoutFoot(StringBuilder text, PrintedDocument document, int page, int pages, PageStyle style)
    {
        text.Append('\n');
        if (page == 1)
        {
            text.Append($"\n\n {document.Job} ({document.LanguageLetter})     241018\n *{document.Job.Replace("-", "", StringComparison.Ordinal)}*\n");
        }
        else
        {
            var (left, right) = page % 2 == 0 ? ($"{page}/{pages}", document.Job) : (document.Job, $"{page}/{pages}");
            Columns(text, 0, left, PageWidth, right);
        }

        if (page < pages)
        {
            text.Append(style.HasFormFeeds ? "\f" : "");
            RunningHead(text, document, isRight: page % 2 == 0);
        }
    }

    // Left pages have the symbol first, right pages the title.
    private static void RunningHead(StringBuilder text, PrintedDocument document, bool isRight)
    {
        var title = LineWrapper.Wrap(document.Title, 70, 70);
        foreach (var line in title.SkipLast(1))
        {
            text.Append(' ', isRight ? 0 : PageWidth + 10 - line.Length).Append(line).Append('\n');
        }

        Columns(text, 0, isRight ? title[^1] : document.Symbol, PageWidth - (isRight ? 0 : title[^1].Length - 10), isRight ? document.Symbol : title[^1]);
        text.Append('\n');
    }

    private static void Columns(StringBuilder text, int indent, string left, int column, string right) =>
        text.Append(' ', indent).Append(left).Append(' ', Math.Max(10, column - indent - left.Length)).Append(right).Append('\n');
}
