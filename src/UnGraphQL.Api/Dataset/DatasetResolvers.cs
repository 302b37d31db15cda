using System.Globalization;
using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Dataset;

[Resolvers("Dataset")]
internal static class DatasetResolvers
{
    public static IReadOnlyList<IReadOnlyList<Language>> Languages(IReadOnlyList<DatasetRow> parents, DatasetReader dataset)
    {
        var languages = dataset.Context.LanguageVersions.Select(version => version.Language).Distinct().AsEnumerable().Order().ToArray();
        return [.. parents.Select(_ => languages)];
    }

    /// <summary>Counts what is selected, in one statement.</summary>
    internal static DatasetRow Read(UnGraphQLContext context, Selection selection)
    {
        var documents = selection.Selects("documents");
        var paragraphs = selection.Selects("paragraphs");
        var references = selection.Selects("crossReferences");
        var held = selection.Selects("heldReferences");
        var organizations = selection.Selects("organizations");

        // As variables they become parts of the statement; called on the context, each count would be a statement of its own.
        IQueryable<Work> works = context.Works;
        IQueryable<Paragraph> texts = context.Paragraphs;
        IQueryable<Organization> authority = context.Organizations;
        var citations = ReferenceQueries.Citations(context);
        var row = context.DatasetStates
            .Select(state => new
            {
                state.Version,
                state.LoadedAt,
                Documents = documents ? works.Count() : 0,
                Paragraphs = paragraphs ? texts.Count() : 0,
                References = references ? citations.Count() : 0,
                Held = held ? citations.Count(reference => reference.Status == ReferenceStatus.Held) : 0,
                Organizations = organizations ? authority.Count() : 0,
            })
            .FirstOrDefault();
        return new DatasetRow
        {
            Version = (row?.Version ?? 0).ToString(CultureInfo.InvariantCulture),
            LoadedAt = row?.LoadedAt ?? DateTime.UnixEpoch,
            Documents = row?.Documents ?? 0,
            Paragraphs = row?.Paragraphs ?? 0,
            CrossReferences = row?.References ?? 0,
            HeldReferences = row?.Held ?? 0,
            Organizations = row?.Organizations ?? 0,
        };
    }
}
