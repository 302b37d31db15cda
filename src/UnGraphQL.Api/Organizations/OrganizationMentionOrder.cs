using UnGraphQL.Api.Paging;
using Naming = UnGraphQL.Api.Paging.WorkKeys<UnGraphQL.Api.Organizations.MentionSource, UnGraphQL.Api.Organizations.MentionRow>;

namespace UnGraphQL.Api.Organizations;

/// <summary>Orders of mentions. Equal ones stand by document, language and place.</summary>
internal static class OrganizationMentionOrder
{
    private static readonly OrderKey<MentionSource, MentionRow> Language =
        new OrderKey<MentionSource, MentionRow, int>("language", source => (int)source.Mention.Language, row => (int)row.Language);

    private static readonly OrderKey<MentionSource, MentionRow> Position =
        new OrderKey<MentionSource, MentionRow, int>("position", source => source.Mention.Position, row => row.Position);

    /// <summary>Within one document.</summary>
    public static Order<MentionSource, MentionRow> InDocument { get; } = new(Language, Position);

    public static Order<MentionSource, MentionRow> Of(IReadOnlyList<OrganizationMentionSortInput>? inputs) => new(OrderBuilder.Build(
        inputs,
        input => [(Naming.Document, input.Document), (Naming.Date, input.Date)],
        (key, isDescending) => key.Directed(isDescending),
        key => key.Name,
        Naming.Document,
        Naming.Key,
        Language,
        Position));
}
