using System.Text.Json;

namespace UnGraphQL.Scoring.Gold;

/// <summary>The right answer for one real document, made by hand; a key that is not in the file is not asked for.</summary>
internal sealed record GoldDocument
{
    public required string File { get; init; }

    public string? Symbol { get; init; }

    public string? Type { get; init; }

    public string? Title { get; init; }

    public string? AdoptionDate { get; init; }

    public string? AgendaItem { get; init; }

    /// <summary>A number or a text.</summary>
    public JsonElement Session { get; init; }

    public JsonElement MeetingNumber { get; init; }

    public int? PreambularCount { get; init; }

    public int? OperativeCount { get; init; }

    public int? FootnoteCount { get; init; }

    /// <summary>Items by the number of their paragraph: how many, or their labels.</summary>
    public Dictionary<string, JsonElement>? SubItems { get; init; }

    public string[]? CitedSymbols { get; init; }
}
