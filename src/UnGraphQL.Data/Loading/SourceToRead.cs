namespace UnGraphQL.Data.Loading;

/// <summary>Where the bytes of a source come from: a file, or the collection itself.</summary>
/// <param name="Position">0-based, in the order given: of two sources of one document and language the later is the newer.</param>
/// <param name="Length">Bytes, as far as known before reading.</param>
internal sealed record SourceToRead(string Path, int Position, long Length, Func<CancellationToken, Task<byte[]>> ReadAsync)
{
    public bool IsFromCollection { get; init; }
}
