using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>The documents of a work, of the sources at hand or of those held, which are read again for it.</summary>
internal sealed class HeldDocuments(UnGraphQLContext context, Func<ReadOnlyMemory<byte>, string, ReadOptions, ReadResult> read)
{
    private readonly Dictionary<long, ReadResult> _read = [];

    public void Remember(RawSource source, ImmutableArray<ParsedDocument> documents) => _read[source.Id] = new ReadResult(documents, null);

    /// <summary>The documents of works, of all their sources.</summary>
    public ILookup<long, (Language Language, RawDocument Raw)> Find(IReadOnlyCollection<long> works) =>
        context.SourceDocuments
            .Where(d => works.Contains(d.WorkId))
            .Join(context.Sources, d => d.SourceId, s => s.Id, (d, s) => new { d.WorkId, d.Ordinal, d.Language, Source = s })
            .AsEnumerable()
            .ToLookup(d => d.WorkId, d => (d.Language, new RawDocument(d.Source, d.Ordinal)));

    /// <summary>
    /// One document a language to serve, most preferred language first. Those kept beside it under another file name are its rivals; what can
    /// no longer be read is lost until the readers can.
    /// </summary>
    /// <param name="key">Of the work.</param>
    /// <param name="held">As <see cref="Find"/> gives them.</param>
    public (IReadOnlyList<ServedVersion> Served, IReadOnlyList<ServedVersion> Rivals, IReadOnlyList<string> Lost) Of(string key, IEnumerable<(Language Language, RawDocument Raw)> held)
    {
        var lost = new List<string>();
        var languages = held.GroupBy(d => d.Language).OrderBy(group => group.Key).Select(group => Readable(group.Select(d => d.Raw), key, group.Key, lost)).Where(versions => versions.Count > 0).ToList();
        var served = languages.ConvertAll(versions => versions.Served(languages));
        var rivals = languages.Zip(served).SelectMany(l => l.First.Where(v => v.Raw.Source.Name != l.Second.Raw.Source.Name)).ToList();
        return served.Count == 0 && lost.Count > 0
            ? throw new InvalidDataException($"The source {lost[0]} of {key}, which is held, cannot be read any more.")
            : (served, rivals, lost);
    }

    private List<ServedVersion> Readable(IEnumerable<RawDocument> documents, string key, Language language, List<string> lost)
    {
        var versions = new List<ServedVersion>();
        foreach (var document in documents.BestFirst())
        {
            if (Read(document, key, language) is { } version)
            {
                versions.Add(version);
            }
            else
            {
                lost.Add(document.Source.Name);
            }
        }

        return versions;
    }

    private ServedVersion? Read(RawDocument raw, string key, Language language)
    {
        if (!_read.TryGetValue(raw.Source.Id, out var result))
        {
            var bytes = context.Contents.Where(c => c.SourceId == raw.Source.Id).Select(c => c.Bytes).First();
            _read.Add(raw.Source.Id, result = read(bytes, raw.Source.Name, new ReadOptions { Form = raw.Source.Form }));
        }

        return raw.Ordinal < result.Documents.Length
            && result.Documents[raw.Ordinal] is var document
            && document.Language == language
            && (WorkKey.Of(document, raw.Source.Sha256, raw.Ordinal) == key || (document.Symbol is { } symbol && WorkKey.IsHalfOf(symbol, key)))
                ? new ServedVersion(raw, document)
                : null;
    }
}
