using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Scoring.Comparing;

namespace UnGraphQL.Scoring.Accuracy;

/// <summary>
/// Compares the citations found in the words of official documents with their links, on paragraph and symbol. A link counts when its words
/// bear it out; where the words carry no link nothing can be said, and the citation is counted apart.
/// </summary>
internal static class CitationAccuracy
{
    private const string Body = "Citing body";
    private const string LinkWrong = "Links the words contradict";
    private const string Silent = "Citations without link";

    public static AccuracyReport Measure(string folder, IReadOnlyCollection<Language> languages)
    {
        var report = new AccuracyReport("Documents cited, against the official links");
        foreach (var linked in OfficialTexts.Read(folder, languages))
        {
            Compare(linked, report);
        }

        return report;
    }

    private static void Compare(LinkedDocument linked, AccuracyReport report)
    {
        var language = linked.Document.Language;
        var texts = OfficialTexts.Texts(linked.Document).ToDictionary(t => t.Address, t => t.Text, StringComparer.Ordinal);
        var read = CitationPass.Apply(linked.Document);
        var links = LinkCitations.Symbols(linked.Document, linked.Links).Where(l => l.Symbol != linked.Document.Symbol).ToList();
        report.CountDocument(language);
        foreach (var link in links)
        {
            report.AddShare(language, LinkWrong, link.IsContradicted);
        }

        foreach (var link in links.Where(l => l.Written is not null && !l.IsContradicted && !read.SelfReferences.Any(r => Meet(r, l))))
        {
            var met = read.References.Where(r => Meet(r, link)).ToList();
            var isFound = read.References.Any(r => r.Address == link.Address && r.Symbol is { } symbol && LinkedSymbol.Agree(link.Symbol, symbol));
            report.Add(language, new Tally(isFound ? 1 : 0, 0, isFound ? 0 : 1), isFound ? null : new Disagreement(Missed(met, link), Example(linked, link.Address, link.Span, link.Symbol, texts)));
            if (met.Select(r => r.Symbol?.Body).OfType<string>().FirstOrDefault() is { } body && link.Target.Body is { } wanted)
            {
                report.AddShare(language, Body, body == wanted);
            }
        }

        foreach (var reference in read.References.Where(r => r.Symbol is not null))
        {
            CompareReference(reference, [.. links.Where(l => Meet(reference, l))], linked, texts, report);
        }
    }

    private static void CompareReference(ParsedReference reference, List<LinkedSymbol> links, LinkedDocument linked, Dictionary<string, string> texts, AccuracyReport report)
    {
        var language = linked.Document.Language;
        report.AddShare(language, Silent, links.Count == 0);
        if (links.Count == 0)
        {
            report.Add(language, default, new Disagreement($"no link: {reference.Kind}", Example(linked, reference.Address, reference.Span, reference.Symbol, texts)));
        }
        else if (links.TrueForAll(l => !l.IsContradicted && !LinkedSymbol.Agree(l.Symbol, reference.Symbol!))) // a caller's reference has a symbol
        {
            report.Add(language, new Tally(0, 1, 0), new Disagreement($"wrong: {reference.Symbol!.Body} for {links[0].Symbol.Body}", Example(linked, reference.Address, reference.Span, reference.Symbol, texts)));
        }
    }

    private static string Missed(List<ParsedReference> met, LinkedSymbol link) => met switch
    {
        [] => $"missed: {link.Symbol.Kind}",
        [{ Symbol: null } first, ..] => $"missed: {first.Status} for {link.Symbol.Body}",
        [var first, ..] => $"missed: {first.Symbol!.Body} for {link.Symbol.Body}", // the arm above took those without
    };

    private static bool Meet(ParsedReference reference, LinkedSymbol link) =>
        reference.Address == link.Address && reference.Span.Start < link.Span.End && link.Span.Start < reference.Span.End;

    private static string Example(LinkedDocument linked, string address, TextSpan span, DocumentSymbol? symbol, Dictionary<string, string> texts)
    {
        var text = texts[address];
        return $"{linked.Document.Symbol?.Key} {address}: {text[Math.Max(0, span.Start - 60)..span.Start]}[{text[span.Start..span.End]}]{text[span.End..Math.Min(text.Length, span.End + 25)]} → {symbol?.Key}";
    }
}
