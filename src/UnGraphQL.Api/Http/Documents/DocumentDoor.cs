using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Export;
using UnGraphQL.Api.Http.Home;
using UnGraphQL.Api.Languages;
using UnGraphQL.Data;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Http.Documents;

/// <summary>One document in the form and language that the client asks for.</summary>
internal sealed class DocumentDoor(PublicAddress addresses, string cacheControl)
{
    public async Task ServeAsync(HttpContext context)
    {
        var path = Uri.UnescapeDataString(context.GetRouteValue("name")?.ToString() ?? ""); // Routing leaves an encoded slash as it is.
        var (suffix, name) = DocumentForm.OfPath(path);
        var (form, mediaType) = suffix is null ? FormNegotiation.Choose(context.Request.Headers) : (suffix, suffix.MediaTypes[0]);
        if (form is null)
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
            await Problem.WriteAsync(context, StatusCodes.Status406NotAcceptable, $"Accept one of {string.Join(", ", DocumentForm.All.SelectMany(one => one.MediaTypes))}, or name a form by its suffix: {string.Join(", ", DocumentForm.All.Select(one => one.Suffix))}.");
            return;
        }

        var (language, isUnderstood) = LanguageNegotiation.Asked(context.Request);
        if (!isUnderstood)
        {
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, "The language has to be one of en, fr, es, ru, zh, ar.");
            return;
        }

        var collection = context.RequestServices.GetRequiredService<UnGraphQLContext>();
        collection.HoldState();
        var found = DocumentFinder.Find(collection, name);
        if (found is [var work] && work.Key == name)
        {
            await ServeAsync(context, new ChosenForm(form, mediaType, suffix is not null), work, language);
        }
        else
        {
            await LeadAsync(context, collection, name, path[name.Length..], found);
        }
    }

    /// <summary>To the one document that the name fits; else to those that it may mean.</summary>
    private async Task LeadAsync(HttpContext context, UnGraphQLContext collection, string name, string suffix, IReadOnlyList<FoundDocument> found)
    {
        var address = addresses.For(context.Request);
        if (found is [var only])
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = address.Of(only.Key) + suffix + context.Request.QueryString.ToUriComponent();
            context.Response.Headers.CacheControl = cacheControl;
            return;
        }

        var nearest = found.Count > 0 ? found : NearestDocuments.Find(collection, name);
        collection.TryLetGoOfState();
        await (found.Count > 0
            ? Problem.WriteAsync(context, StatusCodes.Status300MultipleChoices, $"Several documents are called {Shown(name)}: name one of them by its symbol.", "candidates", nearest, address)
            : Problem.WriteAsync(context, StatusCodes.Status404NotFound, $"No document is held under {Shown(name)}.", "nearest", nearest, address));
    }

    private static string Shown(string name) => name.Length <= DocumentFinder.LongestName ? name : name[..DocumentFinder.LongestName] + "…";

    private async Task ServeAsync(HttpContext context, ChosenForm chosen, FoundDocument work, Language? asked)
    {
        var collection = context.RequestServices.GetRequiredService<UnGraphQLContext>();
        var language = asked ?? LanguageNegotiation.Preferred(context.Request, work.Languages);
        var served = HeldLanguages.Served(work.Languages, language) ?? Language.En; // A work has a language.
        var changed = context.RequestServices.GetRequiredService<DatasetReader>().Reference.Version.LoadedAt;
        var exported = WholeDocument.Read(collection, work.Id, served) ?? throw new InvalidOperationException($"{work.Key} is listed in {served} and not held.");
        collection.TryLetGoOfState(); // Writing to a slow client must not keep the log of the database from being tidied.
        Telemetry.CollectionMetrics.Record(collection);
        var address = addresses.For(context.Request);
        var body = chosen.Form.Write(exported, address);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}\"");
        DocumentHeaders.Write(context, exported, chosen, address, isLanguageNamed: asked is not null);
        context.Response.Headers.CacheControl = cacheControl;
        if (Validators.Answer(context, tag, changed))
        {
            return;
        }

        context.Response.ContentType = $"{chosen.MediaType}; charset=utf-8";
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
        }
    }
}
