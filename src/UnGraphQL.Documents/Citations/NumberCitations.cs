using System.Text.RegularExpressions;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>Numbers governed by a head noun, each with the body it is of.</summary>
internal static class NumberCitations
{
    public static void Find(CitationFindings found, CitationScope scope)
    {
        BodyDecision? decision = null;
        BodyChoice? last = null;
        ParsedReference? before = null;
        var end = 0;
        foreach (var list in Lists(found, scope))
        {
            var isJoined = IsJoined(found.Text, scope, list, end);
            var joined = isJoined ? last : ReportedBody(found, list);
            var references = new List<ParsedReference>();
            foreach (var item in list.Items)
            {
                last = joined = (decision ??= new BodyDecision(scope, found.Source)).Decide(list, item with { Date = item.Date ?? DateOfLetters(list, item.Number) }, joined);
                references.Add(Reference(found, list, item, joined));
            }

            var dated = scope.Words.Lexicon.HasHeadBehind ? SharedDates.Forward(found.Text, isJoined ? before : null, references) : SharedDates.Backward(found.Text, references);
            foreach (var reference in dated)
            {
                found.Add(before = reference);
                scope.Found(reference);
            }

            end = list.End;
        }
    }

    private static IEnumerable<NumberList> Lists(CitationFindings found, CitationScope scope) => scope.Words.Lexicon.HasHeadBehind
        ? new MarkedNumberReader(found, scope.Words).Read()
        : scope.Words.Head.Matches(found.Source)
            .Select(head => found.IsTaken(head.Index) ? null : new NumberListReader(found, scope.Words, scope.Body == "SC").Read(head))
            .OfType<NumberList>();

    private static bool IsJoined(string text, CitationScope scope, NumberList list, int end) =>
        end > 0 && scope.Words.Separator.Match(text, end) is { Success: true } gap && gap.Index + gap.Length >= list.Start;

    // 51/211 A to E of 18 December 1996: the date is printed once and tells of every letter which body numbers so.
    private static DateOnly? DateOfLetters(NumberList list, PrintedNumber number) =>
        list.Items.FirstOrDefault(i => i.Date is not null && i.Number with { Letter = number.Letter } == number)?.Date;

    /// <summary>"(A/62/53), chap. IV, sect. A, resolution 8/2": a resolution in the report of its body.</summary>
    private static BodyChoice? ReportedBody(CitationFindings found, NumberList list) =>
        found.References.LastOrDefault(r => r.Span.End <= list.Start) is { Symbol: { } report } reference
        && list.Start - reference.Span.End < 60
        && SymbolSeries.BodyReportedIn(report.Key) is { } body
            ? BodyChoice.ListOf(body)
            : null;

    private static ParsedReference Reference(CitationFindings found, NumberList list, ListedNumber item, BodyChoice choice)
    {
        var reference = found.Reference(item.Span, list.Kind, choice.Status, choice.Symbol) with
        {
            Candidates = choice.Candidates,
            BodyRule = choice.Rule,
            Date = item.Date,
            Pinpoint = item.Pinpoint.Print(),
        };
        DoubtSpelling(found, item, reference);
        return reference;
    }

    private static void DoubtSpelling(CitationFindings found, ListedNumber item, ParsedReference reference)
    {
        if (item.IsMalformed)
        {
            found.Doubt(DiagnosticCodes.Malformed, item.Span, $"\"{reference.Text}\" has a bracket missing or out of place.", reference.Symbol?.Key);
        }

        if (item.IsMisread)
        {
            found.Doubt(DiagnosticCodes.OcrAmbiguous, item.Span, $"\"{reference.Text}\" has a letter in place of a digit.", reference.Symbol?.Key);
        }
    }
}
