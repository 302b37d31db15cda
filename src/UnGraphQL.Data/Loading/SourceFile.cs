namespace UnGraphQL.Data.Loading;

/// <summary>Takes the bytes of a file that is not too large.</summary>
public static class SourceFile
{
    /// <exception cref="IOException">The file has more than <paramref name="maxBytes"/>, or cannot be read; the message says so in one sentence.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<byte[]> ReadAsync(string path, long maxBytes, CancellationToken cancellationToken)
    {
        // The open file knows its length, whatever links lead to it; what has none, as a device, is read as far as the limit.
        var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 });
        await using (file.ConfigureAwait(false))
        {
            var length = file.CanSeek ? file.Length : 0;
            Check(length, maxBytes);
            using var content = new MemoryStream((int)length);
            var buffer = new byte[1 << 16];
            for (int read; (read = await file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
            {
                Check(content.Length + read, maxBytes);
                content.Write(buffer, 0, read);
            }

            return content.Length == content.Capacity ? content.GetBuffer() : content.ToArray();
        }
    }

    private static void Check(long length, long maxBytes)
    {
        if (length > maxBytes)
        {
            throw new IOException($"it has {length} bytes, more than the {maxBytes} that Load:MaxFileBytes allows.");
        }
    }
}
