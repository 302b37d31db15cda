using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Languages;

/// <summary>The codes of the six languages.</summary>
public static class LanguageCodes
{
    /// <summary>ISO 639-1: <c>en</c>.</summary>
    public static string TwoLetters(Language language) => language.ToString().ToLowerInvariant();

    /// <summary>ISO 639-2, terminological: <c>eng</c>.</summary>
    public static string ThreeLetters(Language language) => language switch
    {
        Language.En => "eng",
        Language.Fr => "fra",
        Language.Es => "spa",
        Language.Ru => "rus",
        Language.Zh => "zho",
        _ => "ara",
    };

    /// <summary>The language of a code of two letters, whatever its case; null for any other.</summary>
    public static Language? Read(string? code) =>
        code is { Length: 2 } && Enum.TryParse<Language>(code, ignoreCase: true, out var language) && Enum.IsDefined(language) ? language : null;
}
