using System.Buffers;
using System.Text.Json;
using UnGraphQL.Api.Languages;
using UnGraphQL.Data;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Export;

/// <summary>
/// Every document changed since a place in the export, one line a language version, then what was removed since. Each is read from one state of the
/// collection, which is let go of before the line is written: a long export keeps nobody from tidying the log of the database. Memory is that of
/// one document.
/// </summary>
internal sealed class ExportLines(UnGraphQLContextFactory factory, DocumentAddress address)
{
    private const int Page = 100;

    private readonly ArrayBufferWriter<byte> _line = new(64 * 1024);

    /// <summary>The version that the collection has now.</summary>
    public long CurrentVersion()
    {
        using var context = factory.CreateDbContext();
        return Version(context);
    }

    /// <summary>UTF-8 with the line end; valid until the next is asked for.</summary>
    /// <param name="since">Null for all there is, without what was removed before.</param>
    /// <param name="language">Only versions in this language; null for all.</param>
    public IEnumerable<ReadOnlyMemory<byte>> Read(ExportCursor? since, Language? language)
    {
        var removedSince = since?.Version ?? CurrentVersion();
        var cursor = since ?? ExportCursor.Start;
        while (Works(cursor) is { Count: > 0 } works)
        {
            foreach (var work in works)
            {
                foreach (var held in HeldLanguages.List(work.Languages).Where(held => new ExportCursor(work.Version, work.Id, (int)held) is var place && IsBehind(place, cursor)))
                {
                    cursor = new ExportCursor(work.Version, work.Id, (int)held);
                    if ((language is null || held == language) && Document(work.Id, held) is { } exported)
                    {
                        yield return Line(exported, cursor);
                    }
                }

                cursor = new ExportCursor(work.Version, work.Id, ExportCursor.LastLanguage);
            }
        }

        var (removed, version) = Removed(removedSince);
        for (var i = 0; i < removed.Count; i++)
        {
            yield return Line(removed[i], i + 1 < removed.Count ? cursor : ExportCursor.Behind(Math.Max(version, cursor.Version)));
        }
    }

    private static bool IsBehind(ExportCursor place, ExportCursor cursor) =>
        (place.Version, place.Work, place.Language).CompareTo((cursor.Version, cursor.Work, cursor.Language)) > 0;

    private List<(long Id, long Version, int Languages)> Works(ExportCursor cursor)
    {
        using var context = factory.CreateDbContext();
        var (version, work) = (cursor.Version, cursor.Language < ExportCursor.LastLanguage ? cursor.Work - 1 : cursor.Work);
        return [.. context.Works
            .Where(w => w.ChangedIn > version || (w.ChangedIn == version && w.Id > work))
            .OrderBy(w => w.ChangedIn).ThenBy(w => w.Id)
            .Take(Page)
            .Select(w => new { w.Id, w.ChangedIn, w.Languages })
            .AsEnumerable()
            .Select(w => (w.Id, w.ChangedIn, w.Languages))];
    }

    /// <summary>Null for what was removed since the page was read: that is told at the end.</summary>
    private ExportedDocument? Document(long work, Language language)
    {
        using var context = factory.CreateDbContext();
        return WholeDocument.Read(context, work, language);
    }

    private (List<string> Keys, long Version) Removed(long since)
    {
        using var context = factory.CreateDbContext();
        context.HoldState();
        var version = Version(context);
        return ([.. context.RemovedWorks.Where(w => w.ChangedIn > since && w.ChangedIn <= version).OrderBy(w => w.ChangedIn).ThenBy(w => w.Key).Select(w => w.Key)], version);
    }

    private static long Version(UnGraphQLContext context) => context.DatasetStates.Select(state => state.Version).FirstOrDefault();

    private ReadOnlyMemory<byte> Line(ExportedDocument exported, ExportCursor cursor)
    {
        _line.ResetWrittenCount();
        ExportedDocumentJson.Write(_line, exported, address, cursor.ToString());
        _line.Write("\n"u8);
        return _line.WrittenMemory;
    }

    private ReadOnlyMemory<byte> Line(string removed, ExportCursor cursor)
    {
        _line.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_line))
        {
            writer.WriteStartObject();
            writer.WriteString("cursor", cursor.ToString());
            writer.WriteString("removed", removed);
            writer.WriteEndObject();
        }

        _line.Write("\n"u8);
        return _line.WrittenMemory;
    }
}
