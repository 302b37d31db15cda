using UnGraphQL.Documents;

namespace UnGraphQL.Data.Loading;

/// <summary>Where the bytes of a source come from: a file, or the collection itself.</summary>
/// <param name="Position">0-based, in the order given: of two sources of one document and language the later is the newer.</param>
/// <param name="Length">Bytes, as far as known before reading.</param>
internal sealed record SourceToRead(string Path, int Position, long Length, Func<CancellationToken, Task<byte[]>> ReadAsync)
{
    /// <summary>The form it is said to have; null when the collection or its content decides.</summary>
    public SourceForm? Form { get; init; }

    public bool IsFromCollection { get; init; }
}
