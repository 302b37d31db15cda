namespace UnGraphQL.Data.Loading;

/// <summary>Sources to store in one transaction.</summary>
internal sealed class LoadBatch
{
    private const int DocumentsInBatch = 50;
    private const int FewestDocuments = 20;
    private const long BytesInBatch = 16L << 20;

    private readonly List<ReadSource> _sources = [];
    private readonly HashSet<string> _works = new(StringComparer.Ordinal);
    private int _documents;
    private long _bytes;

    public IReadOnlyList<ReadSource> Sources => _sources;

    /// <summary>The last batches are small: while they are stored there is nothing left to read, and all processors but one stand idle.</summary>
    /// <param name="left">Sources that are in no batch yet.</param>
    public bool IsFull(int left) =>
        _documents >= Math.Clamp(left, FewestDocuments, DocumentsInBatch) || _bytes >= BytesInBatch || _sources.Count >= 10 * DocumentsInBatch;

    /// <summary>Whether a source adds to a work of the batch, which would be derived again if it came in the next one.</summary>
    public bool SharesWorkWith(ReadSource source) => _documents < 2 * DocumentsInBatch && _bytes < 2 * BytesInBatch && KeysOf(source).Any(_works.Contains);

    public void Add(ReadSource source)
    {
        _sources.Add(source);
        _works.UnionWith(KeysOf(source));
        _documents += source.Documents.Length;
        _bytes += source.Bytes.Length;
    }

    public void Clear()
    {
        _sources.Clear();
        _works.Clear();
        (_documents, _bytes) = (0, 0);
    }

    private static IEnumerable<string> KeysOf(ReadSource source) => source.Documents.Select((document, ordinal) => WorkKey.Of(document, source.Sha256, ordinal));
}
