using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>An organization found at a stretch of tokens; both ends are inside.</summary>
/// <param name="IsMisprint">The words differ from every name the authority has.</param>
/// <param name="IsOfficeHolder">A title: it covers its words and is no mention.</param>
internal sealed record NameMatch(int First, int Last, Organization Organization, MentionKind Kind, bool IsMisprint = false, bool IsOfficeHolder = false)
{
    public int Length => Last - First + 1;

    public bool Covers(NameMatch other) => First <= other.First && other.Last <= Last;

    public bool Overlaps(NameMatch other) => First <= other.Last && other.First <= Last;
}
