using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Loading;

namespace UnGraphQL.Data.Search;

/// <summary>Keeps the full-text index as the titles and paragraphs are: inside the transactions in which they come and go.</summary>
internal static class SearchIndex
{
    private const int TextsBetweenReports = 10_000;

    public static IEnumerable<IndexedTitle> Of(IEnumerable<LanguageVersion> versions) => versions
        .Where(version => version.Title is not null)
        .Select(version => new IndexedTitle { Id = IndexedText.KeyOf(version.WorkId, version.Language), Words = SearchWords.Fold(version.Title!) }); // Those without are left out.

    public static IEnumerable<IndexedParagraph> Of(IEnumerable<ParagraphText> texts) => texts
        .Select(text => new IndexedParagraph { Id = IndexedText.KeyOf(text.ParagraphId, text.Language), Words = SearchWords.Fold(text.Text) });

    /// <summary>Takes works out, before their titles and paragraphs go.</summary>
    public static void Remove(UnGraphQLContext context, IReadOnlyCollection<long> works)
    {
        var titles = context.LanguageVersions.Where(v => works.Contains(v.WorkId)).Select(v => (v.WorkId * IndexedText.Languages) + (int)v.Language);
        context.TitleIndex.Where(t => titles.Contains(t.Id)).ExecuteDelete();
        var paragraphs = context.Paragraphs.Where(p => works.Contains(p.WorkId));
        var texts = context.ParagraphTexts.Join(paragraphs, t => t.ParagraphId, p => p.Id, (t, p) => (t.ParagraphId * IndexedText.Languages) + (int)t.Language);
        context.ParagraphIndex.Where(t => texts.Contains(t.Id)).ExecuteDelete();
    }

    /// <summary>Fills an index that was filled by another version or not at all, whole or not at all. One that is up to date is not written to.</summary>
    public static void Refresh(UnGraphQLContext context, TimeProvider clock, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        if (context.DatasetStates.Any(s => s.SearchVersion == SearchWords.Version))
        {
            return;
        }

        using var transaction = context.Database.BeginTransaction();
        context.TitleIndex.ExecuteDelete();
        context.ParagraphIndex.ExecuteDelete();
        context.InsertAll(Of(context.LanguageVersions.AsEnumerable()));
        context.InsertAll(Of(Reported(context.ParagraphTexts.AsEnumerable(), context.ParagraphTexts.Count(), progress, cancellationToken)));
        DatasetVersion.Raise(context, clock);
        context.DatasetStates.ExecuteUpdate(set => set.SetProperty(s => s.SearchVersion, SearchWords.Version));
        transaction.Commit();
    }

    private static IEnumerable<ParagraphText> Reported(IEnumerable<ParagraphText> texts, int total, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var text in texts)
        {
            if (done % TextsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new IndexProgress(done, total));
            }

            done++;
            yield return text;
        }
    }
}
