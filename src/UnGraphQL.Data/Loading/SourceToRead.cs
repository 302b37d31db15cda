namespace UnGraphQL.Data.Loading;

/// <summary>Where the bytes of a source come from: a file, or the collection itself.</summary>
internal sealed record SourceToRead(string Path, Func<CancellationToken, Task<byte[]>> ReadAsync)
{
    public bool IsFromCollection { get; init; }
}
