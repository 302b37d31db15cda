using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Languages;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Http.Documents;

/// <summary>Which language a client asks for: by name in the address, else by <c>Accept-Language</c>.</summary>
internal static class LanguageNegotiation
{
    private const string Parameter = "language";

    /// <summary>The language that the address names; null when it names none. Not understood is one that is none of the six, or several.</summary>
    public static (Language? Language, bool IsUnderstood) Asked(HttpRequest request)
    {
        var asked = request.Query[Parameter];
        var language = asked.Count == 1 ? LanguageCodes.Read(asked[0]) : null;
        return (language, asked.Count == 0 || language is not null);
    }

    /// <summary>The best of what is held that the client accepts (RFC 9110, 12.5.4); null when it does not say, or accepts none of it.</summary>
    public static Language? Preferred(HttpRequest request, int held)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var ranges))
        {
            return null;
        }

        var wanted = ranges
            .Where(range => range.Quality is null or > 0)
            .Select((range, index) => (Language: LanguageCodes.Read(range.Value.ToString().Split('-')[0]), Quality: range.Quality ?? 1, index))
            .Where(range => range.Language is { } language && HeldLanguages.Has(held, language))
            .OrderByDescending(range => range.Quality).ThenBy(range => range.index)
            .ToList();
        return wanted.Count == 0 ? null : wanted[0].Language;
    }
}
