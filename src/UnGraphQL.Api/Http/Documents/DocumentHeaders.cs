using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Export;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Api.Http.Documents;

/// <summary>What the headers say of a document: its language, where exactly this version stands, and where its other forms and languages do.</summary>
internal static class DocumentHeaders
{
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(DocumentPage.Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Write(HttpContext context, ExportedDocument exported, ChosenForm chosen, DocumentAddress address, bool isLanguageNamed)
    {
        var headers = context.Response.Headers;
        var language = exported.Document.Language;
        headers.ContentLanguage = LanguageCodes.TwoLetters(language);
        headers.ContentLocation = address.Of(exported.Key, chosen.Form, language);
        headers.Vary = new StringValues([.. new[] { chosen.IsNamed ? null : HeaderNames.Accept, isLanguageNamed ? null : HeaderNames.AcceptLanguage, HeaderNames.Origin }.OfType<string>()]);
        headers.Link = new StringValues([.. Links(exported, chosen, address)]);
        if (chosen.Form == DocumentForm.Html)
        {
            headers.ContentSecurityPolicy = Policy;
        }
    }

    private static IEnumerable<string> Links(ExportedDocument exported, ChosenForm chosen, DocumentAddress address)
    {
        var language = exported.Document.Language;
        yield return $"<{(chosen.Form == DocumentForm.Html ? address.Of(exported.Key, chosen.Form, language) : address.Of(exported.Key))}>; rel=\"canonical\""; // A page of each language is found for itself.
        foreach (var form in DocumentForm.All.Where(form => form != chosen.Form))
        {
            yield return $"<{address.Of(exported.Key, form, language)}>; rel=\"alternate\"; type=\"{form.MediaTypes[0]}\"; hreflang=\"{LanguageCodes.TwoLetters(language)}\"";
        }

        foreach (var other in exported.Languages.Where(other => other != language))
        {
            yield return $"<{address.Of(exported.Key, chosen.Form, other)}>; rel=\"alternate\"; type=\"{chosen.Form.MediaTypes[0]}\"; hreflang=\"{LanguageCodes.TwoLetters(other)}\"";
        }

        if (exported.Document.Symbol is { } symbol && ReferenceLinks.Of(symbol, language) is { } official)
        {
            yield return $"<{official.AbsoluteUri}>; rel=\"via\"";
        }

        yield return $"<{address.Base}{GraphQLRoutes.SchemaPath}>; rel=\"describedby\"";
        yield return $"<{address.GraphQL}>; rel=\"service\"";
        yield return $"<{Attribution.Terms}>; rel=\"license\"";
    }
}
