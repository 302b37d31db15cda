using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Http.Home;

/// <summary>What is loaded, as the start page says it.</summary>
internal sealed record CollectionSummary
{
    /// <summary>Documents listed on the page.</summary>
    public const int MaxListed = 100;

    public required int Documents { get; init; }

    public required int Paragraphs { get; init; }

    public required int References { get; init; }

    /// <summary>Organizations that the documents name; the authority knows more.</summary>
    public required int Organizations { get; init; }

    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>The first <see cref="MaxListed"/> by symbol.</summary>
    public required ImmutableArray<ListedDocument> Listed { get; init; }

    public static async Task<CollectionSummary> ReadAsync(UnGraphQLContext context, CancellationToken cancellationToken)
    {
        var languages = await context.LanguageVersions.Select(version => version.Language).Distinct().ToListAsync(cancellationToken);
        var listed = await context.Works
            .OrderBy(work => work.SortKey)
            .Take(MaxListed)
            .Select(work => new ListedDocument(work.Symbol, work.Title, work.Kind, work.Date, work.Languages))
            .ToListAsync(cancellationToken);
        return new CollectionSummary
        {
            Documents = await context.Works.CountAsync(cancellationToken),
            Paragraphs = await context.Paragraphs.CountAsync(cancellationToken),
            References = await context.CrossReferences.CountAsync(cancellationToken),
            Organizations = await context.OrganizationMentions.Select(mention => mention.OrganizationId).Distinct().CountAsync(cancellationToken),
            Languages = [.. languages.Order()],
            Listed = [.. listed],
        };
    }
}
