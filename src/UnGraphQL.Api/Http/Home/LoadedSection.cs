using UnGraphQL.Api.Dataset;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Http.Home;

/// <summary>The part of the front page that says what is loaded, as HTML; made anew when the collection has changed.</summary>
internal sealed class LoadedSection
{
    private volatile Version? _last;

    public async ValueTask<string> ReadAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var now = services.GetRequiredService<DatasetReader>().Reference.Version;
        if (_last is { } last && last.Of == now)
        {
            return last.Html;
        }

        var summary = await CollectionSummary.ReadAsync(services.GetRequiredService<UnGraphQLContext>(), context.RequestAborted);
        var html = HomePage.Loaded(summary);
        _last = new Version(now, html);
        return html;
    }

    private sealed record Version(DatasetVersion Of, string Html);
}
