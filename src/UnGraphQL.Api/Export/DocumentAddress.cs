using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Export;

/// <summary>Addresses of the doors of documents.</summary>
/// <param name="Base">Scheme, host and perhaps a path, without a slash at the end; empty for addresses that are relative to this server.</param>
internal sealed record DocumentAddress(string Base)
{
    public const string Path = "/documents";

    /// <summary>The address of a document in whatever form and language the client prefers.</summary>
    public string Of(string key) => Base + PathOf(key);

    /// <summary>The address of a form, in a language when one is given.</summary>
    public string Of(string key, DocumentForm form, Language? language = null) =>
        Of(key) + form.Suffix + (language is { } named ? "?language=" + LanguageCodes.TwoLetters(named) : "");

    public string GraphQL => Base + Http.GraphQL.GraphQLRoutes.Path;

    /// <summary>Slashes, brackets and colons of a key stand as they are; a number sign, which would begin a fragment, does not.</summary>
    public static string PathOf(string key) => new PathString($"{Path}/{key}").ToUriComponent();
}
