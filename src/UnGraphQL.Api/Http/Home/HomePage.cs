using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using UnGraphQL.Api.Export;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Api.Http.SchemaPage;
using UnGraphQL.Api.Http.Trusted;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Http.Home;

/// <summary>What the server writes of the front page; the rest is in <c>page/</c>. Everything that comes from documents or from outside is encoded.</summary>
internal static class HomePage
{
    private static readonly string _shell = PageFiles.Template
        .Replace("{{root}}", PageFiles.Root, StringComparison.Ordinal)
        .Replace("{{styles}}", Links("rel=\"stylesheet\"", ".css"), StringComparison.Ordinal)
        .Replace("{{modules}}", Links("rel=\"modulepreload\"", ".js"), StringComparison.Ordinal)
        .Replace("{{endpoint}}", GraphQLRoutes.Path, StringComparison.Ordinal)
        .Replace("{{schema-page}}", SchemaPageRoutes.Path, StringComparison.Ordinal)
        .Replace("{{schema}}", GraphQLRoutes.SchemaPath, StringComparison.Ordinal)
        .Replace("{{operations}}", TrustedRoutes.OperationsPath, StringComparison.Ordinal);

    public static string Render(string view) => _shell.Replace("{{view}}", view, StringComparison.Ordinal);

    /// <summary>What is loaded, for who has no script, and until the script has asked the API.</summary>
    public static string Loaded(CollectionSummary summary)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <h1>United Nations documents as one graph</h1>
            <p class="lead">Resolutions, their paragraphs, what they cite and whom they name.</p>
            <h2>What is loaded</h2>
            <dl class="figures">
            {Figure("Documents", summary.Documents)}
            {Figure("Paragraphs", summary.Paragraphs)}
            {Figure("References", summary.References)}
            {Figure("Organizations named", summary.Organizations)}
            {Figure("Languages", summary.Languages.Length)}
            </dl>
            <p>{string.Join(", ", summary.Languages.Select(LanguageCodes.EnglishName))}</p>

            """);
        AppendDocuments(page, summary);
        return page.ToString();
    }

    /// <summary>In place of a view that only the script can draw.</summary>
    /// <param name="symbol">Of the document asked for; null when it is something else.</param>
    public static string WithoutScript(string? symbol)
    {
        var document = string.IsNullOrEmpty(symbol) ? "" : $" {Plain(symbol)} is also served without one.";
        return $"<noscript><h1>This view needs a script</h1>\n<p>It is drawn in the browser from what the API answers.{document} <a href=\"/\">What is loaded</a> can be read without one.</p></noscript>";
    }

    private static void AppendDocuments(StringBuilder page, CollectionSummary summary)
    {
        if (summary.Listed.IsEmpty)
        {
            page.AppendLine("<p>No document is loaded. Load some with the <code>load</code> command.</p>");
            return;
        }

        page.AppendLine("<h2>Documents</h2>\n<div class=\"scroll\">\n<table class=\"documents\">\n<thead><tr><th scope=\"col\">Symbol</th><th scope=\"col\">Title</th><th scope=\"col\">Kind</th><th scope=\"col\">Date</th></tr></thead>\n<tbody>");
        foreach (var document in summary.Listed)
        {
            var language = document.TitleLanguage?.ToString().ToLowerInvariant() ?? "en";
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<tr><td>{Symbol(document)}</td><td lang=\"{language}\" dir=\"auto\">{Encoded(document.Title ?? "")}</td><td>{Kind(document.Kind)}</td><td>{document.Date:yyyy-MM-dd}</td></tr>");
        }

        page.AppendLine("</tbody>\n</table>\n</div>");
        if (summary.Documents > summary.Listed.Length)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"<p>And {summary.Documents - summary.Listed.Length:N0} more: ask the graph for <code>documents</code>.</p>");
        }
    }

    private static string Symbol(ListedDocument document) =>
        document.Symbol is { } symbol ? Plain(symbol) : "no symbol";

    /// <summary>A link to the document as a page without a script.</summary>
    private static string Plain(string symbol) => $"<a href=\"{Encoded(DocumentAddress.PathOf(symbol))}\">{Encoded(symbol)}</a>";

    private static string Links(string relation, string extension) => string.Join('\n', PageFiles.Served.Select(file => file.Path)
        .Where(path => path.EndsWith(extension, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => $"<link {relation} href=\"{PageFiles.Root}{path}\">"));

    private static string Figure(string name, int count) => string.Create(CultureInfo.InvariantCulture, $"<div><dt>{name}</dt><dd>{count:N0}</dd></div>");

    private static string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.PressRelease => "Press release",
        DocumentKind.Other => "Document",
        _ => $"{kind}",
    };

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
