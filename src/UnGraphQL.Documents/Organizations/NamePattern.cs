using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>A name to be searched for.</summary>
/// <param name="Text">As the authority writes it.</param>
/// <param name="Words">Folded, function words included.</param>
/// <param name="Lead">How many function words stand before the first content word, as in "la Francophonie".</param>
/// <param name="ContentWords">Words that are no function words and no marks.</param>
/// <param name="MayBeSmall">The authority writes it with a small letter.</param>
/// <param name="IsOfficeHolder">The title of who leads the organization.</param>
internal sealed record NamePattern(
    Organization Organization, string Text, ImmutableArray<string> Words, int Lead, int ContentWords, MentionKind Kind, bool MayBeSmall, bool IsOfficeHolder);
