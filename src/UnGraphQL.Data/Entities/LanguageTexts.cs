using System.Collections.Immutable;
using System.Text.Json;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>A short text in the languages it is held in, kept in one column as a JSON object by language.</summary>
public sealed class LanguageTexts
{
    public static readonly LanguageTexts None = new(ImmutableSortedDictionary<Language, string>.Empty);

    private readonly ImmutableSortedDictionary<Language, string> _texts;

    private LanguageTexts(ImmutableSortedDictionary<Language, string> texts) => _texts = texts;

    /// <exception cref="JsonException">The text is not what <see cref="ToString"/> gives.</exception>
    public static LanguageTexts Parse(string text) =>
        new(JsonSerializer.Deserialize<Dictionary<Language, string>>(text)?.ToImmutableSortedDictionary() ?? None._texts);

    /// <summary>Those that are there; the first of a language.</summary>
    public static LanguageTexts Of(IEnumerable<(Language Language, string? Text)> texts) => new(
        texts.Where(t => t.Text is not null).DistinctBy(t => t.Language).ToImmutableSortedDictionary(t => t.Language, t => t.Text!)); // Null ones are left out before.

    /// <summary>The text in that language, else in the best one held (the order of <see cref="Language"/>); null when there is none.</summary>
    public string? In(Language? language) =>
        language is { } asked && _texts.TryGetValue(asked, out var text) ? text : _texts.Values.FirstOrDefault();

    /// <summary>The language that <see cref="In"/> serves; null when there is no text.</summary>
    public Language? LanguageFor(Language? language) =>
        language is { } asked && _texts.ContainsKey(asked) ? asked : _texts.IsEmpty ? null : _texts.Keys.First();

    public override string ToString() => JsonSerializer.Serialize(_texts);
}
