using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Organizations;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Documents;

/// <summary>Short lists that documents have, each read with one statement for all of them.</summary>
internal static class DocumentParts
{
    /// <summary>Symbols of one kind, in printed order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Symbols(UnGraphQLContext context, IReadOnlyList<DocumentRow> parents, WorkSymbolKind kind)
    {
        var keys = Keys(parents);
        var symbols = context.WorkSymbols
            .Where(symbol => keys.Contains(symbol.WorkId) && symbol.Kind == kind)
            .OrderBy(symbol => symbol.WorkId).ThenBy(symbol => symbol.Position)
            .Select(symbol => new { symbol.WorkId, symbol.Display })
            .ToLookup(symbol => symbol.WorkId, symbol => symbol.Display);
        return [.. parents.Select(parent => symbols[parent.RowId].ToArray())];
    }

    public static IReadOnlyList<IReadOnlyList<LanguageVersionRow>> Versions(UnGraphQLContext context, IReadOnlyList<DocumentRow> parents)
    {
        var keys = Keys(parents);
        var versions = context.LanguageVersions
            .Where(version => keys.Contains(version.WorkId))
            .Join(context.Sources, version => version.SourceId, source => source.Id, (version, source) => new { Version = version, Source = source })
            .OrderBy(pair => pair.Version.WorkId).ThenBy(pair => pair.Version.Language)
            .Select(pair => new LanguageVersionRow(
                pair.Version.WorkId,
                pair.Version.Language,
                pair.Version.Title,
                pair.Version.DistributedOn,
                pair.Version.JobNumber,
                new SourceRow(pair.Source.Name, pair.Source.Format, pair.Source.Sha256, pair.Source.LoadedAt)))
            .ToLookup(version => version.WorkId);
        return [.. parents.Select(parent => versions[parent.RowId].ToArray())];
    }

    /// <summary>How often each document names each organization.</summary>
    public static ILookup<long, MentionedOrganizationRow> Organizations(DatasetReader dataset, IReadOnlyList<DocumentRow> parents)
    {
        var keys = Keys(parents);
        var counts = dataset.Context.OrganizationMentions
            .Where(mention => keys.Contains(mention.WorkId))
            .GroupBy(mention => new { mention.WorkId, mention.OrganizationId })
            .Select(group => new { group.Key.WorkId, group.Key.OrganizationId, Count = group.Count() })
            .ToList();
        var reference = dataset.Knowing(reference => counts.TrueForAll(count => reference.Organization(count.OrganizationId) is not null));
        return counts
            .Select(count => (count.WorkId, Organization: reference.Organization(count.OrganizationId), count.Count))
            .Where(count => count.Organization is not null)
            .ToLookup(count => count.WorkId, count => new MentionedOrganizationRow(count.Organization!, count.Count)); // Those the snapshot lacks are left out above.
    }

    /// <summary>The roll calls, in printed order.</summary>
    public static ILookup<long, BallotRow> Ballots(UnGraphQLContext context, IEnumerable<long> works)
    {
        var keys = works.Distinct().ToArray();
        return context.Ballots
            .Where(ballot => keys.Contains(ballot.WorkId))
            .OrderBy(ballot => ballot.WorkId).ThenBy(ballot => ballot.Ordinal)
            .ToLookup(ballot => ballot.WorkId, ballot => new BallotRow(ballot.Voter, ballot.Position));
    }

    /// <summary>Who submitted the drafts, or who joined them later, in printed order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Sponsors(UnGraphQLContext context, IReadOnlyList<DocumentRow> parents, bool areAdditional)
    {
        var keys = Keys(parents);
        var sponsors = context.Sponsors
            .Where(sponsor => keys.Contains(sponsor.WorkId) && sponsor.IsAdditional == areAdditional)
            .OrderBy(sponsor => sponsor.WorkId).ThenBy(sponsor => sponsor.Ordinal)
            .Select(sponsor => new { sponsor.WorkId, sponsor.Name })
            .ToLookup(sponsor => sponsor.WorkId, sponsor => sponsor.Name);
        return [.. parents.Select(parent => sponsors[parent.RowId].ToArray())];
    }

    private static long[] Keys(IReadOnlyList<DocumentRow> parents) => [.. parents.Select(parent => parent.RowId).Distinct()];
}
