using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Api.Export;

/// <summary>A document in the words of schema.org, for the head of a page: resolutions and decisions are <c>Legislation</c>.</summary>
internal static class JsonLd
{
    /// <summary>Safe inside a script element: angle brackets are escaped.</summary>
    public static string Write(ExportedDocument exported, DocumentAddress address) => Describe(exported, address).ToJsonString();

    private static JsonObject Describe(ExportedDocument exported, DocumentAddress address)
    {
        var document = exported.Document;
        var isLegislation = document.Kind is DocumentKind.Resolution or DocumentKind.Decision;
        var about = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = isLegislation ? "Legislation" : document.Kind == DocumentKind.Report ? "Report" : "CreativeWork",
            ["@id"] = address.Of(exported.Key),
            ["url"] = address.Of(exported.Key, DocumentForm.Html, document.Language),
            ["name"] = document.Title ?? document.Symbol?.Display,
            ["identifier"] = exported.Key,
            ["inLanguage"] = LanguageCodes.TwoLetters(document.Language),
            ["isAccessibleForFree"] = true,
            ["sourceOrganization"] = Organization(Attribution.Source),
            ["creditText"] = Attribution.Notice,
            ["usageInfo"] = Attribution.Terms,
        };
        Set(about, "datePublished", Date(document.DistributedOn));
        Set(about, isLegislation ? "legislationDate" : "dateCreated", Date(document.AdoptedOn));
        if (isLegislation)
        {
            Set(about, "legislationIdentifier", document.Symbol?.Key);
            about["legislationType"] = document.Kind.ToString();
            about["legislationPassedBy"] = document.Body is { } body && OrganizationAuthority.Default.All.FirstOrDefault(o => o.Body == body) is { } organ ? Organization(organ.OfficialName(document.Language)) : null;
        }

        about["workTranslation"] = new JsonArray([.. exported.Languages.Where(language => language != document.Language).Select(language => (JsonNode)new JsonObject
        {
            ["@type"] = about["@type"]!.DeepClone(), // Set above.
            ["@id"] = address.Of(exported.Key, DocumentForm.Html, language),
            ["inLanguage"] = LanguageCodes.TwoLetters(language),
        })]);
        about["citation"] = new JsonArray([.. document.References
            .Where(reference => reference is { Symbol: not null, Status: ReferenceStatus.Held or ReferenceStatus.Known })
            .DistinctBy(reference => reference.Symbol)
            .Select(reference => Cited(reference, address, document.Language))]);
        about["encoding"] = new JsonArray([.. DocumentForm.All.Select(form => (JsonNode)new JsonObject
        {
            ["@type"] = "MediaObject",
            ["encodingFormat"] = form.MediaTypes[0],
            ["contentUrl"] = address.Of(exported.Key, form, document.Language),
        })]);
        return about;
    }

    private static JsonObject Cited(ParsedReference reference, DocumentAddress address, Language language)
    {
        var key = reference.Symbol?.Key ?? ""; // Those without are left out before.
        var cited = new JsonObject { ["@type"] = reference.Kind == ReferenceKind.Document ? "CreativeWork" : "Legislation", ["identifier"] = key };
        Set(cited, "url", reference.Status == ReferenceStatus.Held ? address.Of(key) : ReferenceLinks.Of(reference, language)?.AbsoluteUri);
        return cited;
    }

    private static JsonObject Organization(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    private static void Set(JsonObject target, string name, string? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
