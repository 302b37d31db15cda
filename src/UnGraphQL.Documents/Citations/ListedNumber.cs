using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>One number in a list under a head noun.</summary>
internal sealed record ListedNumber(TextSpan Span, PrintedNumber Number)
{
    /// <summary>Name of the organ that follows the number; for several numbers before one name, of each.</summary>
    public string? Organ { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>A day printed without its year; null when there is none.</summary>
    public Match? Day { get; init; }

    public Pinpoint Pinpoint { get; init; } = Pinpoint.None;

    /// <summary>A bracket is missing, or another than its partner.</summary>
    public bool IsMalformed { get; init; }

    /// <summary>Letters stand for digits in the number, as in I11 (1956).</summary>
    public bool IsMisread { get; init; }

    /// <summary>The year was not printed with the number but follows from date or series.</summary>
    public bool IsYearInferred { get; init; }
}
