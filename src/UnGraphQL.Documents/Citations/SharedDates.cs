using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// A date that one number of a list bears may be meant for those beside it that bear none: "77/256 A and B and 77/257 of 30 December 2022". It is
/// noted as inferred, and only for numbers of the same organ and session or year.
/// </summary>
internal static class SharedDates
{
    /// <summary>Where dates stand behind numbers: each undated number may have the date of the next.</summary>
    public static ImmutableArray<ParsedReference> Backward(string text, IReadOnlyList<ParsedReference> list)
    {
        var dated = ImmutableArray.CreateBuilder<ParsedReference>(list.Count);
        for (var i = list.Count - 1; i >= 0; i--)
        {
            dated.Insert(0, dated.Count == 0 ? list[i] : Dated(list[i], dated[0], text));
        }

        return dated.ToImmutable();
    }

    /// <summary>Where dates stand before numbers: each undated number may have the date of the one before.</summary>
    /// <param name="before">Last number of the list that this one goes on from; null when there is none.</param>
    public static ImmutableArray<ParsedReference> Forward(string text, ParsedReference? before, IReadOnlyList<ParsedReference> list)
    {
        var dated = ImmutableArray.CreateBuilder<ParsedReference>(list.Count);
        foreach (var reference in list)
        {
            dated.Add(before is null ? reference : Dated(reference, before, text));
            before = dated[^1];
        }

        return dated.ToImmutable();
    }

    private static ParsedReference Dated(ParsedReference reference, ParsedReference beside, string text) =>
        reference.Date is null && (beside.Date ?? beside.InferredDate) is { } date && AreOfOneSession(reference.Symbol, beside.Symbol) && AreApartByWordsAlone(reference, beside, text)
            ? reference with { InferredDate = date }
            : reference;

    private static bool AreOfOneSession(DocumentSymbol? one, DocumentSymbol? other) =>
        one is { Body: { } body, Number: { } number } && other?.Body == body && one.Kind == other.Kind && one.Session == other.Session
        && PrintedNumber.TryParse(number, out var printed) && PrintedNumber.TryParse(other.Number, out var beside) && printed.Session == beside.Session;

    /// <summary>A figure between them is a day without its year, or a pinpoint: "186 (1964) of 4 March, 187 (1964) of 13 March 1964".</summary>
    private static bool AreApartByWordsAlone(ParsedReference one, ParsedReference other, string text)
    {
        var (start, end) = one.Span.Start < other.Span.Start ? (one.Span.End, other.Span.Start) : (other.Span.End, one.Span.Start);
        return end <= start || !text.AsSpan(start..end).ContainsAnyInRange('0', '9');
    }
}
