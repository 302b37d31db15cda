namespace UnGraphQL.Data.Loading;

/// <summary>Takes the bytes of a file that is not too large.</summary>
public static class SourceFile
{
    /// <exception cref="IOException">The file has more than <paramref name="maxBytes"/>, or cannot be read; the message says so in one sentence.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<byte[]> ReadAsync(string path, long maxBytes, CancellationToken cancellationToken)
    {
        var length = new FileInfo(path).Length;
        return length <= maxBytes
            ? await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false)
            : throw new IOException($"it has {length} bytes, more than the {maxBytes} that Load:MaxFileBytes allows.");
    }
}
