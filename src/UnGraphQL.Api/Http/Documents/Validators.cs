using Microsoft.Net.Http.Headers;

namespace UnGraphQL.Api.Http.Documents;

/// <summary>
/// <c>ETag</c> and <c>Last-Modified</c> (RFC 9110, 8.8). The tag is strong: of the bytes. A compressed answer has other bytes, and so another tag,
/// with the coding behind it.
/// </summary>
internal static class Validators
{
    private static readonly string[] Codings = ["br", "gzip"];

    /// <summary>Sets both, and the status 304 when the client holds this answer; whether that is all.</summary>
    /// <param name="changed">UTC, when anything of the collection changed last.</param>
    public static bool Answer(HttpContext context, EntityTagHeaderValue tag, DateTime changed)
    {
        var headers = context.Response.Headers;
        headers.ETag = tag.ToString();
        var modified = NextSecond(changed);
        var isTold = modified <= DateTimeOffset.UtcNow;
        if (isTold)
        {
            headers.LastModified = HeaderUtilities.FormatDate(modified);
        }

        if (Held(context.Request, tag) is { } held)
        {
            headers.ETag = held;
        }
        else if (context.Request.Headers.IfNoneMatch.Count > 0 || !isTold || !IsUnmodified(context.Request, modified))
        {
            context.Response.OnStarting(TagCompressed, context.Response);
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    // A date has whole seconds: what changes within the second that was told must get another.
    private static DateTimeOffset NextSecond(DateTime time) => new DateTimeOffset(time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond)), TimeSpan.Zero).AddSeconds(1);

    /// <summary>The tag that the client holds of this answer, in whichever coding.</summary>
    private static string? Held(HttpRequest request, EntityTagHeaderValue tag)
    {
        if (request.Headers.IfNoneMatch is ["*"])
        {
            return tag.ToString();
        }

        if (request.Headers.IfNoneMatch.Count == 0 || !EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var held))
        {
            return null;
        }

        string[] known = [tag.Tag.ToString(), .. Codings.Select(coding => Coded(tag.Tag.ToString(), coding))];
        return held.Select(one => one.Tag.ToString()).FirstOrDefault(known.Contains);
    }

    private static bool IsUnmodified(HttpRequest request, DateTimeOffset modified) =>
        HeaderUtilities.TryParseDate(request.Headers.IfModifiedSince.ToString(), out var since) && modified <= since;

    private static Task TagCompressed(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        if (headers.ContentEncoding.ToString() is { Length: > 0 } coding)
        {
            headers.ETag = Coded(headers.ETag.ToString(), coding);
        }

        return Task.CompletedTask;
    }

    private static string Coded(string tag, string coding) => $"{tag[..^1]}-{coding}\"";
}
