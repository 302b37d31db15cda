using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>One number in a list under a head noun.</summary>
internal sealed record ListedNumber(TextSpan Span, PrintedNumber Number)
{
    /// <summary>Name of the organ that follows the number; for several numbers before one name, of each.</summary>
    public string? Organ { get; init; }

    public DateOnly? Date { get; init; }

    public Pinpoint Pinpoint { get; init; } = Pinpoint.None;

    public bool IsUnclosed { get; init; }

    /// <summary>Letters stand for digits in the number, as in I11 (1956).</summary>
    public bool IsMisread { get; init; }

    /// <summary>The year was not printed with the number but follows from date or series.</summary>
    public bool IsYearInferred { get; init; }
}

/// <summary>The numbers that one head noun governs, with what stands around them.</summary>
/// <param name="Start">Of the head noun, with possessive and organ before it.</param>
/// <param name="End">After the last item with its date and pinpoint.</param>
internal sealed record NumberList(ReferenceKind Kind, int Start, int End, bool IsOwn, string? Organ, ImmutableArray<ListedNumber> Items)
{
    /// <summary>Organ named right after a possessive list: "In its resolution 1809 (2008), the Security Council".</summary>
    public string? SubjectAfter { get; init; }
}
