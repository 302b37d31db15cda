using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// Merges the links of a source into its references. A link on a citation that was found adds nothing; one where nothing was found adds a
/// reference (rule <c>link</c>); one that leads elsewhere than its words say is a doubt, and the words win.
/// </summary>
internal static partial class LinkCitations
{
    /// <summary>How the body of a reference that only a link names was found.</summary>
    public const string Rule = "link";

    public static ParsedDocument Apply(ParsedDocument document, ImmutableArray<TextLink> links)
    {
        if (links.IsEmpty)
        {
            return document;
        }

        var texts = Texts(document).ToDictionary(t => t.Address, StringComparer.Ordinal);
        var order = texts.Keys.Select((address, index) => (address, index)).ToDictionary(p => p.address, p => p.index, StringComparer.Ordinal);
        var references = document.References.ToList();
        var diagnostics = new List<Diagnostic>();
        foreach (var group in links.GroupBy(l => l.Address, StringComparer.Ordinal))
        {
            var text = texts[group.Key];
            foreach (var cited in Joined([.. group.OrderBy(l => l.Span.Start)], text.Text).Select(l => LinkedSymbol.Read(l, text.Text)).OfType<LinkedSymbol>())
            {
                Merge(cited, text, document, references, diagnostics);
            }
        }

        return document with
        {
            References = [.. references.OrderBy(r => order.GetValueOrDefault(r.Address)).ThenBy(r => r.Span.Start)],
            Diagnostics = document.Diagnostics.AddRange(diagnostics),
        };
    }

    private static void Merge(LinkedSymbol cited, CitedText text, ParsedDocument document, List<ParsedReference> references, List<Diagnostic> diagnostics)
    {
        if (cited.IsContradicted)
        {
            diagnostics.Add(Mismatch(cited, text, cited.Written));
        }

        if (document.SelfReferences.Any(r => Overlaps(r, cited)) || cited.Symbol == document.Symbol)
        {
            return;
        }

        var found = references.FindIndex(r => Overlaps(r, cited));
        if (found < 0)
        {
            Add(cited, text, CitationScope.LastDay(document), references, diagnostics);
        }
        else if (references[found].Symbol is not { } symbol)
        {
            if (references[found].Status == ReferenceStatus.Ambiguous)
            {
                references[found] = references[found] with { Symbol = cited.Symbol, Status = ReferenceStatus.Known, BodyRule = Rule, Candidates = [] };
            }
        }
        else if (!cited.IsContradicted && !references.Any(r => Overlaps(r, cited) && r.Symbol is { } other && LinkedSymbol.Agree(cited.Target, other)))
        {
            diagnostics.Add(Mismatch(cited, text, symbol));
        }
    }

    private static void Add(LinkedSymbol cited, CitedText text, DateOnly? lastDay, List<ParsedReference> references, List<Diagnostic> diagnostics)
    {
        var findings = new CitationFindings(new CitedText(text.Address, text.Text, text.IsOrganSpeaking, text.IsNote, KeepsMarks: true));
        var reference = findings.Reference(cited.Span, cited.Symbol.Kind, ReferenceStatus.Known, cited.Symbol) with { BodyRule = Rule };
        references.Add(CitationDoubts.Check(reference, findings, lastDay, references.Select(r => r.Symbol).OfType<DocumentSymbol>().ToHashSet()));
        diagnostics.AddRange(findings.Diagnostics);
    }

    private static Diagnostic Mismatch(LinkedSymbol cited, CitedText text, DocumentSymbol? written) => new(
        DiagnosticCodes.LinkMismatch,
        DiagnosticSeverity.Warning,
        $"The words \"{text.Text[cited.Span.Start..cited.Span.End]}\" mean {written?.Key} but their link leads to {cited.Target.Key}.",
        text.Address,
        cited.Span,
        cited.Target.Key);

    private static bool Overlaps(ParsedReference reference, LinkedSymbol cited) =>
        reference.Address == cited.Address && reference.Span.Start < cited.Span.End && cited.Span.Start < reference.Span.End;

    // One number may be split over several links: 48/2, 2, 6.
    private static List<TextLink> Joined(IReadOnlyList<TextLink> links, string text)
    {
        var joined = new List<TextLink>();
        foreach (var link in links)
        {
            if (joined.Count > 0 && joined[^1] is var last && link.Span.Start >= last.Span.End && IsOneNumber(last, link, text))
            {
                joined[^1] = last with { Span = new TextSpan(last.Span.Start, link.Span.End), Target = Fuller(last, link) };
            }
            else
            {
                joined.Add(link);
            }
        }

        return joined;
    }

    private static bool IsOneNumber(TextLink last, TextLink next, string text)
    {
        var between = text[last.Span.End..next.Span.Start];
        return between.Length == 0 || (last.Target == next.Target && Connection().IsMatch(between));
    }

    private static string Fuller(TextLink last, TextLink next) => SymbolLinks.SymbolOf(last.Target) is null ? next.Target : last.Target;

    private static IEnumerable<CitedText> Texts(ParsedDocument document) =>
        document.Paragraphs.SelectMany(Texts).Concat(document.Footnotes.Select(note => new CitedText(note.Address, note.Text, false, true)));

    private static IEnumerable<CitedText> Texts(ParsedParagraph paragraph) =>
        paragraph.Children.SelectMany(Texts).Prepend(new CitedText(paragraph.Address, paragraph.Text, false, false));

    [GeneratedRegex(@"^[\s/()\p{Pd}]{1,3}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Connection();
}
