using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>The numbers that one head noun governs, with what stands around them.</summary>
/// <param name="Start">Of the head noun, with possessive and organ before it.</param>
/// <param name="End">After the last item with its date and pinpoint.</param>
internal sealed record NumberList(ReferenceKind Kind, int Start, int End, bool IsOwn, string? Organ, ImmutableArray<ListedNumber> Items)
{
    /// <summary>Organ named right after a possessive list: "In its resolution 1809 (2008), the Security Council".</summary>
    public string? SubjectAfter { get; init; }
}
