using System.Globalization;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>Checks what a citation says against what its series can be. Nothing is repaired.</summary>
internal static class CitationDoubts
{
    /// <param name="lastDay">Of the citing document: what it cites is not later. Null when it is not known.</param>
    /// <param name="cited">All symbols of the document, for suggestions.</param>
    public static ParsedReference Check(ParsedReference reference, CitationFindings found, DateOnly? lastDay, IReadOnlySet<DocumentSymbol> cited)
    {
        var isFromTheFuture = reference.Date > lastDay;
        if (isFromTheFuture)
        {
            found.Doubt(DiagnosticCodes.LaterThanDocument, reference.Span, string.Create(CultureInfo.InvariantCulture, $"\"{reference.Text}\" is dated {reference.Date:yyyy-MM-dd}, after this document of {lastDay:yyyy-MM-dd}."));
        }

        if (reference.Symbol is not { Number: { } printed } symbol || !PrintedNumber.TryParse(printed, out var number))
        {
            return reference;
        }

        if (reference.Date is { } date && !SymbolPlausibility.DateFits(symbol, date))
        {
            found.Doubt(DiagnosticCodes.DateInconsistent, reference.Span, string.Create(CultureInfo.InvariantCulture, $"{symbol.Display} is dated {date:yyyy-MM-dd}, outside the session or year of its symbol."));
        }

        if (!isFromTheFuture && symbol.Body is { } issuer && lastDay is { } day && !SymbolPlausibility.HadBegun(issuer, number, day))
        {
            found.Doubt(DiagnosticCodes.LaterThanDocument, reference.Span, string.Create(CultureInfo.InvariantCulture, $"\"{reference.Text}\" is of a session or year after this document of {day:yyyy-MM-dd}."));
        }

        return number.Shape == PrintedNumberShape.Year ? CheckYear(reference, number, found, cited)
            : symbol.Body is { } body && number.Shape == PrintedNumberShape.Roman && !SymbolPlausibility.CanNumber(body, number) ? SuspectSession(reference, number, found)
            : reference;
    }

    private static ParsedReference CheckYear(ParsedReference reference, PrintedNumber printed, CitationFindings found, IReadOnlySet<DocumentSymbol> cited)
    {
        var (number, year) = (int.Parse(printed.Number, CultureInfo.InvariantCulture), printed.SessionNumber);
        if (SecurityCouncilYears.Fits(number, year))
        {
            return reference;
        }

        var suggestion = YearSuggestion.For(printed.Number, year, cited);
        var range = SecurityCouncilYears.Numbers(year) is { } r ? string.Create(CultureInfo.InvariantCulture, $"the resolutions of {year} are {r.First} to {r.Last}") : $"there are no resolutions of {year}";
        found.Doubt(DiagnosticCodes.SuspectYear, reference.Span, $"\"{reference.Text}\" cannot be: {range}.", suggestion?.Key);
        return reference with { Status = ReferenceStatus.Suspect };
    }

    private static ParsedReference SuspectSession(ParsedReference reference, PrintedNumber printed, CitationFindings found)
    {
        var meant = reference.Symbol?.Body == "GA" && AssemblyNumbers.SessionOf(int.Parse(printed.Number, CultureInfo.InvariantCulture)) is { } session
            ? DocumentSymbol.Parse($"A/RES/{printed.Number}{printed.Letter}({RomanNumeral.Format(session)})").Key
            : null;
        found.Doubt(DiagnosticCodes.SuspectSession, reference.Span, $"\"{reference.Text}\" cannot be: no resolution of that session has this number.", meant);
        return reference with { Status = ReferenceStatus.Suspect };
    }
}
