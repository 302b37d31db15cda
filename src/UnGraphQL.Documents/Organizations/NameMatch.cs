using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>An organization found at a stretch of tokens; both ends are inside.</summary>
/// <param name="Misprinted">The name that may have been meant where the words differ from every name the authority has; else null.</param>
/// <param name="IsOfficeHolder">A title: it covers its words and is no mention.</param>
internal sealed record NameMatch(int First, int Last, Organization Organization, MentionKind Kind, string? Misprinted = null, bool IsOfficeHolder = false)
{
    /// <summary>In the order of the text, an outer match before the ones inside it.</summary>
    public static int ByPlace(NameMatch first, NameMatch second) =>
        first.First != second.First ? first.First.CompareTo(second.First) : second.Last.CompareTo(first.Last);

    public bool IsMisprint => Misprinted is not null;

    public int Length => Last - First + 1;

    public bool Covers(NameMatch other) => First <= other.First && other.Last <= Last;

    public bool Overlaps(NameMatch other) => First <= other.Last && other.First <= Last;
}
