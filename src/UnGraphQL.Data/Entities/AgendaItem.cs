namespace UnGraphQL.Data.Entities;

public sealed class AgendaItem
{
    public int Id { get; set; }

    public int SessionId { get; set; }

    /// <summary>As printed in the best language held: <c>121 (l)</c>.</summary>
    public required string Label { get; set; }

    /// <summary>As printed in each language.</summary>
    public LanguageTexts Labels { get; set; } = LanguageTexts.None;

    /// <summary>Subject of the item, in the languages of the documents that print it.</summary>
    public LanguageTexts Titles { get; set; } = LanguageTexts.None;
}
