using System.Globalization;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>What the document as a whole says for its citations: its organ, its own symbols, the latest day it can know of.</summary>
internal sealed class CitationScope(ParsedDocument document)
{
    private readonly List<CitedText> _searched = [];
    private readonly Dictionary<(ReferenceKind Kind, string Session, string Number), string?> _bodies = [];

    public ParsedDocument Document => document;

    public string? Body => document.Body;

    /// <summary>A resolution or decision: its organ is the subject of its paragraphs.</summary>
    public bool IsAdoptedText => document.Kind is DocumentKind.Resolution or DocumentKind.Decision;

    public CitationWords Words { get; } = CitationWords.For(document.Language);

    /// <summary>Null when the document tells neither date nor session.</summary>
    public DateOnly? Horizon { get; } = document.DistributedOn ?? document.AdoptedOn ?? EndOfSession(document);

    /// <summary>The last of some organs that was named in the texts searched so far; null when none was.</summary>
    public string? LastNamed(string[] codes) =>
        Enumerable.Reverse(_searched)
            .Select(text => Words.Organ.Matches(text).Select(match => Words.Lexicon.OrganCode(match.Value)).LastOrDefault(codes.Contains))
            .FirstOrDefault(code => code is not null);

    /// <summary>The body that words have given to the same number before in the document; null when none has, or two have.</summary>
    public string? NamedBefore(ReferenceKind kind, PrintedNumber number) => _bodies.GetValueOrDefault((kind, number.Session, number.Number));

    /// <summary>Remembers a text for <see cref="LastNamed"/>.</summary>
    public void Searched(CitedText text) => _searched.Add(text);

    /// <summary>Remembers a reference for <see cref="NamedBefore"/>.</summary>
    public void Found(ParsedReference reference)
    {
        if (reference is { BodyRule: "head" or "subject" or "possessive", Symbol: { Body: { } body, Number: { } printed } } && PrintedNumber.TryParse(printed, out var number))
        {
            var key = (reference.Kind, number.Session, number.Number);
            _bodies[key] = _bodies.TryGetValue(key, out var other) && other != body ? null : body;
        }
    }

    public bool IsSelf(DocumentSymbol symbol) =>
        symbol == document.Symbol || document.Aliases.Contains(symbol) || (document.Symbol?.Halves.Contains(symbol) ?? false);

    /// <summary>
    /// The day a text was finished: that of its distribution, as numbers are filled in after adoption, else of adoption. Null when the document
    /// tells neither.
    /// </summary>
    public static DateOnly? LastDay(ParsedDocument document) => Later(document.DistributedOn, document.AdoptedOn);

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => other is null || one > other ? one : other;

    private static DateOnly? EndOfSession(ParsedDocument document) =>
        int.TryParse(document.Session, NumberStyles.None, CultureInfo.InvariantCulture, out var session)
            ? document.Body switch
            {
                "GA" => new DateOnly(1946 + session, 12, 31),
                "HRC" => new DateOnly(2007 + (Math.Max(session - 4, 0) / 3), 12, 31),
                "ECOSOC" when session > 1900 => new DateOnly(session + 1, 12, 31),
                _ => null,
            }
            : null;
}
