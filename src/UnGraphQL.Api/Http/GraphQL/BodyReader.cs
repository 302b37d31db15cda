using System.Buffers;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>Reads a body whole, as long as it is neither too large nor too slow.</summary>
internal static class BodyReader
{
    /// <summary>Hands the body on in one piece while the reader holds it.</summary>
    /// <exception cref="BadRequestException">It is too large or too slow, or what it is handed to refuses it.</exception>
    public static async ValueTask<T> ReadAsync<T>(HttpRequest request, BodyLimits limits, Parser<T> parse, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limits.MaxBytes)
        {
            throw BadRequestException.TooLarge(limits.MaxBytes);
        }

        var body = await ReadInTimeAsync(request, limits, cancellationToken);
        try
        {
            return parse(body.IsSingleSegment ? body.FirstSpan : body.ToArray());
        }
        finally
        {
            request.BodyReader.AdvanceTo(body.End);
        }
    }

    private static async ValueTask<ReadOnlySequence<byte>> ReadInTimeAsync(HttpRequest request, BodyLimits limits, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limits.Timeout);
        try
        {
            return await ReadWholeAsync(request, limits.MaxBytes, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw BadRequestException.TooSlow(limits.Timeout);
        }
    }

    private static async ValueTask<ReadOnlySequence<byte>> ReadWholeAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await request.BodyReader.ReadAsync(cancellationToken);
            if (result.Buffer.Length > maxBytes)
            {
                request.BodyReader.AdvanceTo(result.Buffer.End);
                throw BadRequestException.TooLarge(maxBytes);
            }

            if (result.IsCompleted)
            {
                return result.Buffer;
            }

            request.BodyReader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    public delegate T Parser<T>(ReadOnlySpan<byte> body);
}
