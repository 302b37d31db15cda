using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Api.Http.Trusted;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Http.Home;

/// <summary>The start page as HTML. Everything that comes from documents is encoded.</summary>
internal static class HomePage
{
    /// <summary>Alone in its element, so that the policy can allow it by hash.</summary>
    public const string Style = """
        :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
        body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem; }
        h1 { font-size: 1.75rem; margin: 0; } h2 { font-size: 1.15rem; margin-top: 2rem; }
        dl { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 0; }
        dl div { display: flex; flex-direction: column-reverse; } dd { margin: 0; font-size: 1.75rem; font-variant-numeric: tabular-nums; }
        ul.doors { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; list-style: none; padding: 0; }
        .scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; }
        td:first-child, td:last-child { white-space: nowrap; } a { color: LinkText; } footer { margin-top: 2.5rem; font-size: .9rem; }
        """;

    public static string Render(CollectionSummary summary)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>UnGraphQL: United Nations documents as a graph</title>
            <style>{Style}</style>
            </head>
            <body>
            <header>
            <h1>UnGraphQL</h1>
            <p>United Nations documents as one graph: resolutions, their paragraphs, what they cite and whom they name.</p>
            </header>
            <main>
            <h2>Ways in</h2>
            <ul class="doors">
            <li><a href="{GraphQLRoutes.Path}/">Explore in Banana Cake Pop</a></li>
            <li><a href="{GraphQLRoutes.SchemaPath}">Schema</a></li>
            <li><a href="{TrustedRoutes.OperationsPath}">Operations to ask for by address</a></li>
            <li>Endpoint: <code>{GraphQLRoutes.Path}</code></li>
            <li><a href="/health/ready">Health</a></li>
            </ul>
            <h2>What is loaded</h2>
            <dl>
            {Figure("Documents", summary.Documents)}
            {Figure("Paragraphs", summary.Paragraphs)}
            {Figure("References", summary.References)}
            {Figure("Organizations named", summary.Organizations)}
            {Figure("Languages", summary.Languages.Length)}
            </dl>
            <p>{Languages(summary)}</p>

            """);
        AppendDocuments(page, summary);
        page.Append("""
            </main>
            <footer>
            <p>Source: United Nations; for documents of another organization, that organization. The texts served are read from the documents and are not official records;
            the official ones are at <a href="https://documents.un.org">documents.un.org</a>.</p>
            </footer>
            </body>
            </html>
            """);
        return page.ToString();
    }

    private static void AppendDocuments(StringBuilder page, CollectionSummary summary)
    {
        if (summary.Listed.IsEmpty)
        {
            page.AppendLine("<p>No document is loaded. Load some with the <code>load</code> command.</p>");
            return;
        }

        page.AppendLine("<h2>Documents</h2>\n<div class=\"scroll\">\n<table>\n<thead><tr><th scope=\"col\">Symbol</th><th scope=\"col\">Title</th><th scope=\"col\">Kind</th><th scope=\"col\">Date</th></tr></thead>\n<tbody>");
        foreach (var document in summary.Listed)
        {
            var language = document.TitleLanguage?.ToString().ToLowerInvariant() ?? "en";
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<tr><td>{Encoded(document.Symbol ?? "no symbol")}</td><td lang=\"{language}\" dir=\"auto\">{Encoded(document.Title ?? "")}</td><td>{Kind(document.Kind)}</td><td>{document.Date:yyyy-MM-dd}</td></tr>");
        }

        page.AppendLine("</tbody>\n</table>\n</div>");
        if (summary.Documents > summary.Listed.Length)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"<p>And {summary.Documents - summary.Listed.Length:N0} more: ask the graph for <code>documents</code>.</p>");
        }
    }

    private static string Figure(string name, int count) => string.Create(CultureInfo.InvariantCulture, $"<div><dt>{name}</dt><dd>{count:N0}</dd></div>");

    private static string Languages(CollectionSummary summary) => string.Join(", ", summary.Languages.Select(Name));

    private static string Name(Language language) => language switch
    {
        Language.En => "English",
        Language.Fr => "French",
        Language.Es => "Spanish",
        Language.Ru => "Russian",
        Language.Zh => "Chinese",
        Language.Ar => "Arabic",
        _ => $"{language}",
    };

    private static string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.PressRelease => "Press release",
        DocumentKind.Other => "Document",
        _ => $"{kind}",
    };

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
