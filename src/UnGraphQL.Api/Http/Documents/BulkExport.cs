using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Export;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Http.Documents;

/// <summary>All documents as lines of JSON. A few exports run at a time, so that other clients are answered as before.</summary>
internal sealed class BulkExport(IServiceProvider services, PublicAddress addresses, SemaphoreSlim slots)
{
    public const string MediaType = "application/x-ndjson";

    private const string RetryAfterSeconds = "30";

    /// <summary>Bytes after which the client is waited for.</summary>
    private const int Flushed = 64 * 1024;

    public static SemaphoreSlim Slots(IConfiguration configuration) =>
        new(configuration.GetValue<int?>(Settings.ExportsAtATime) ?? Math.Max(1, Environment.ProcessorCount / 2));

    public async Task ServeAsync(HttpContext context)
    {
        var since = context.Request.Query["since"].ToString();
        var cursor = ExportCursor.Start;
        var (language, isUnderstood) = LanguageNegotiation.Asked(context.Request);
        if (!isUnderstood || (since.Length > 0 && !ExportCursor.TryParse(since, out cursor)))
        {
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, isUnderstood ? "\"since\" has to be the cursor of a line, or a version of the collection." : "The language has to be one of en, fr, es, ru, zh, ar.");
            return;
        }

        if (!await slots.WaitAsync(0, context.RequestAborted))
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            await Problem.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "As many exports run as are served at a time: try again later.");
            return;
        }

        try
        {
            var lines = new ExportLines(services.GetRequiredService<UnGraphQLContextFactory>(), addresses.For(context.Request));
            if (cursor.Version > lines.CurrentVersion())
            {
                await Problem.WriteAsync(context, StatusCodes.Status410Gone, "The collection has been made anew since: ask for all of it, without \"since\".");
                return;
            }

            context.Response.ContentType = MediaType + "; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Origin);
            if (!HttpMethods.IsHead(context.Request.Method))
            {
                await WriteAsync(context, lines.Read(since.Length > 0 ? cursor : null, language));
            }
        }
        finally
        {
            slots.Release();
        }
    }

    private async Task WriteAsync(HttpContext context, IEnumerable<ReadOnlyMemory<byte>> lines)
    {
        var stopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var unflushed = 0;
        foreach (var line in lines)
        {
            context.RequestAborted.ThrowIfCancellationRequested();
            if (stopping.IsCancellationRequested)
            {
                context.Abort(); // The client sees that this is not the end, and goes on from its last line later.
                return;
            }

            await context.Response.Body.WriteAsync(line, context.RequestAborted);
            unflushed += line.Length;
            if (unflushed >= Flushed)
            {
                await context.Response.Body.FlushAsync(context.RequestAborted);
                unflushed = 0;
            }
        }
    }
}
