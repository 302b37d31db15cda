using UnGraphQL.Api.Paging;

namespace UnGraphQL.Api.Organizations;

/// <summary>Orders of mentions. Equal ones stand by document, language and place.</summary>
internal static class OrganizationMentionOrder
{
    private static readonly OrderKey<MentionSource, MentionRow> Document =
        new OrderKey<MentionSource, MentionRow, string>("document", source => source.Work.SortKey, row => row.WorkSortKey);

    private static readonly OrderKey<MentionSource, MentionRow> Key =
        new OrderKey<MentionSource, MentionRow, string>("key", source => source.Work.Key, row => row.WorkKey);

    /// <summary>A document without date comes before all others.</summary>
    private static readonly OrderKey<MentionSource, MentionRow> Date =
        new OrderKey<MentionSource, MentionRow, DateOnly>("date", source => source.Work.Date ?? DateOnly.MinValue, row => row.WorkDate ?? DateOnly.MinValue);

    private static readonly OrderKey<MentionSource, MentionRow> Language =
        new OrderKey<MentionSource, MentionRow, int>("language", source => (int)source.Mention.Language, row => (int)row.Language);

    private static readonly OrderKey<MentionSource, MentionRow> Position =
        new OrderKey<MentionSource, MentionRow, int>("position", source => source.Mention.Position, row => row.Position);

    /// <summary>Within one document.</summary>
    public static Order<MentionSource, MentionRow> InDocument { get; } = new(Language, Position);

    public static Order<MentionSource, MentionRow> Of(IReadOnlyList<OrganizationMentionSortInput>? inputs) => new(OrderBuilder.Build(
        inputs,
        input => [(Document, input.Document), (Date, input.Date)],
        (key, isDescending) => key.Directed(isDescending),
        key => key.Name,
        Document,
        Key,
        Language,
        Position));
}
