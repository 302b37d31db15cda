using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Languages;

/// <summary>Codes and names of the languages that are read.</summary>
public static class LanguageCodes
{
    /// <summary>ISO 639-1: <c>en</c>.</summary>
    public static string TwoLetters(Language language) => LanguageTable.Of(language).Codes[0];

    /// <summary>ISO 639-2, terminological: <c>eng</c>.</summary>
    public static string ThreeLetters(Language language) => LanguageTable.Of(language).Codes[1];

    /// <summary>As <c>French</c>.</summary>
    public static string EnglishName(Language language) => LanguageTable.Of(language).EnglishName;

    /// <summary>In the language itself, as <c>Français</c>.</summary>
    public static string OwnName(Language language) => LanguageTable.Of(language).OwnName;

    public static bool IsRightToLeft(Language language) => LanguageTable.Of(language).IsRightToLeft;

    /// <summary>The language of a code of two letters, whatever its case; null for any other.</summary>
    public static Language? Read(string? code) => code is { Length: 2 } ? Tagged(code) : null;

    /// <summary>The language of any code of ISO 639 that documents are tagged with, whatever its case; null for any other.</summary>
    internal static Language? Tagged(string? code) =>
        LanguageTable.All.FirstOrDefault(entry => entry.Codes.Contains(code ?? "", StringComparer.OrdinalIgnoreCase))?.Language;
}
