using UnGraphQL.Documents.Model;

namespace UnGraphQL.Scoring.Comparing;

/// <summary>Compares what a reader made of a text with what it should be.</summary>
internal static class DocumentComparison
{
    /// <param name="answers">The resolutions of one source.</param>
    /// <param name="read">What was read of it, in any order.</param>
    /// <param name="furniture">Lines of the page that belong into no text.</param>
    public static Score Compare(IReadOnlyList<ParsedDocument> answers, IReadOnlyList<ParsedDocument> read, IReadOnlyList<string> furniture)
    {
        var score = new Score();
        for (var i = 0; i < answers.Count; i++)
        {
            var other = read.FirstOrDefault(d => d.Symbol is not null && d.Symbol == answers[i].Symbol) ?? (i < read.Count ? read[i] : null);
            Compare(answers[i], other, score);
        }

        if (read.Count > answers.Count)
        {
            score.Add(Measure.Structure, new Tally(0, read.Count - answers.Count, 0), $"{read.Count} documents instead of {answers.Count}");
        }

        foreach (var line in furniture.Where(f => f.Length > 4))
        {
            var leaked = Count(read, line) - Count(answers, line);
            score.Add(Measure.Furniture, new Tally(0, Math.Max(0, leaked), 0), $"\"{line}\"");
        }

        return score;
    }

    private static int Count(IReadOnlyList<ParsedDocument> documents, string line) =>
        documents.SelectMany(d => Outline.All(d).Select(p => p.Text).Concat(d.Footnotes.Select(f => f.Text))).Count(t => t.Contains(line, StringComparison.Ordinal));

    private static void Compare(ParsedDocument answer, ParsedDocument? read, Score score)
    {
        Masthead(answer, read, score);
        Structure(answer, read, score);
        Texts(answer, read, score);
        score.Add(Measure.Paragraphs, Tally.Of(Paragraphs(answer), Paragraphs(read)), FirstMissing(Paragraphs(answer), Paragraphs(read)));
        score.Add(Measure.Items, Tally.Of(Items(answer), Items(read)), FirstMissing(Items(answer), Items(read)));
        score.Add(Measure.Footnotes, Tally.Of(Footnotes(answer), Footnotes(read)), FirstMissing(Footnotes(answer), Footnotes(read)));
        score.Add(Measure.Citations, Tally.Of(Citations(answer), Citations(read)), FirstMissing(Citations(answer), Citations(read)));
    }

    private static void Masthead(ParsedDocument answer, ParsedDocument? read, Score score)
    {
        Same(Measure.Symbol, answer.Symbol?.Key, read?.Symbol?.Key);
        Same(Measure.Title, answer.Title, read?.Title);
        Same(Measure.Date, $"{answer.AdoptedOn:yyyy-MM-dd}", $"{read?.AdoptedOn:yyyy-MM-dd}");
        Same(Measure.Session, answer.Session, read?.Session);
        Same(Measure.Meeting, answer.Meeting, read?.Meeting);
        Same(Measure.AgendaItem, answer.AgendaItem, read?.AgendaItem);

        void Same(Measure measure, string? wanted, string? found) =>
            score.Add(measure, ComparedText.Of(wanted) == ComparedText.Of(found), $"wanted \"{wanted}\", found \"{found}\"");
    }

    private static void Structure(ParsedDocument answer, ParsedDocument? read, Score score)
    {
        var (wanted, found) = (Outline.Of(answer), read is null ? [] : Outline.Of(read));
        var at = Enumerable.Range(0, Math.Max(wanted.Count, found.Count)).FirstOrDefault(i => wanted.ElementAtOrDefault(i) != found.ElementAtOrDefault(i), -1);
        score.Add(Measure.Structure, at < 0, at < 0 ? "" : $"wanted {Told(answer, wanted, at)}, found {Told(read, found, at)}");
    }

    private static string Told(ParsedDocument? document, IReadOnlyList<string> outline, int at) =>
        document is null || at >= outline.Count ? "the end" : $"{outline[at]} \"{Shorten(Outline.All(document).ElementAt(at).Text)}\"";

    private static void Texts(ParsedDocument answer, ParsedDocument? read, Score score)
    {
        var found = (read is null ? [] : Outline.All(read)).DistinctBy(p => p.Address).ToDictionary(p => p.Address, p => p.Text);
        foreach (var paragraph in Outline.All(answer).Where(p => p.Kind != ParagraphKind.Table))
        {
            var text = found.GetValueOrDefault(paragraph.Address);
            score.Add(Measure.Text, ComparedText.Of(paragraph.Text) == ComparedText.Of(text), $"{paragraph.Address} {Difference(paragraph.Text, text)}");
        }
    }

    private static string Difference(string wanted, string? found)
    {
        if (found is null)
        {
            return "is missing";
        }

        var (a, b) = (ComparedText.Of(wanted), ComparedText.Of(found));
        var at = Enumerable.Range(0, Math.Min(a.Length, b.Length)).FirstOrDefault(i => a[i] != b[i], Math.Min(a.Length, b.Length));
        return $"differs at {at}: wanted \"{Around(a, at)}\", found \"{Around(b, at)}\"";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 15)..Math.Min(text.Length, at + 25)];

    private static IEnumerable<string> Paragraphs(ParsedDocument? document) => (document?.Paragraphs ?? [])
        .Where(p => p.Kind is not (ParagraphKind.Heading or ParagraphKind.Table))
        .Select(p => $"{p.Kind} {p.Number} {ComparedText.Of(p.Text)}");

    private static IEnumerable<string> Items(ParsedDocument? document) => (document is null ? [] : Outline.All(document).Except(document.Paragraphs))
        .Select(p => $"{p.Address} {ComparedText.Of(p.Text)}");

    private static IEnumerable<string> Footnotes(ParsedDocument? document) => (document?.Footnotes ?? [])
        .Select(f => $"{f.Marker} {string.Join(' ', f.Anchors.Select(a => a.Address))} {ComparedText.Of(f.Text)}");

    private static IEnumerable<string> Citations(ParsedDocument? document) => (document?.References ?? [])
        .Select(r => $"{r.Address} {r.Symbol?.Key ?? ComparedText.Of(r.Text)}");

    private static string? FirstMissing(IEnumerable<string> answer, IEnumerable<string> read)
    {
        var (missing, extra) = (answer.Except(read).FirstOrDefault(), read.Except(answer).FirstOrDefault());
        return $"wanted \"{Shorten(missing)}\", found \"{Shorten(extra)}\"";
    }

    private static string Shorten(string? text) => text is null ? "" : text.Length <= 70 ? text : $"{text[..50]}…{text[^19..]}";
}
