using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Benchmarks.Collection;

/// <summary>
/// A resolution made of its number alone, the same every time: 20 preambular paragraphs, 26 operative ones with 24 items, 30 references to
/// documents before and after it, 40 organizations named. Stands in the place of the reader, so that the loader stores it as any other.
/// </summary>
internal static class GeneratedDocument
{
    public const int Count = 2000;

    private const int PerSession = 100;

    private const int Preambular = 20;

    private const int Operative = 26;

    private const int Items = 24;

    private static readonly ImmutableArray<Organization> Authority = OrganizationAuthority.Default.All;

    public static string Symbol(int number) => $"A/RES/{60 + (number / PerSession)}/{1 + (number % PerSession)}";

    /// <param name="content">The number of the document.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> content, string name) =>
        new([Create(int.Parse(Encoding.ASCII.GetString(content.Span), CultureInfo.InvariantCulture))], null);

    private static ParsedDocument Create(int number)
    {
        var random = new Random(number);
        var session = 60 + (number / PerSession);
        var paragraphs = Paragraphs(random);
        var places = paragraphs.SelectMany(paragraph => paragraph.Children.Prepend(paragraph)).ToArray();
        return new ParsedDocument
        {
            Format = SourceFormat.Word,
            Language = Language.En,
            Kind = DocumentKind.Resolution,
            Symbol = DocumentSymbol.Parse(Symbol(number)),
            Body = "GA",
            Session = session.ToString(CultureInfo.InvariantCulture),
            Title = Vocabulary.Sentence(random, 12),
            AdoptedOn = new DateOnly(1945 + session, 9, 20).AddDays(number % PerSession),
            Meeting = (1 + (number % PerSession / 4)).ToString(CultureInfo.InvariantCulture),
            AgendaItem = (1 + (number % 70)).ToString(CultureInfo.InvariantCulture),
            Paragraphs = paragraphs,
            References = [.. Sorted(random, 30, places.Length).Select(place => Reference(random, places[place], number))],
            Organizations = [.. Sorted(random, 40, places.Length).Select(place => Mention(random, places[place]))],
        };
    }

    private static ImmutableArray<ParsedParagraph> Paragraphs(Random random)
    {
        var paragraphs = ImmutableArray.CreateBuilder<ParsedParagraph>();
        for (var i = 1; i <= Preambular; i++)
        {
            paragraphs.Add(Paragraph(random, $"pp{i}", ParagraphKind.Preambular, null, 55));
        }

        for (var i = 1; i <= Operative; i++)
        {
            var items = i <= Items / 3 ? 3 : 0;
            paragraphs.Add(Paragraph(random, $"op{i}", ParagraphKind.Operative, i.ToString(CultureInfo.InvariantCulture), 55) with
            {
                Children = [.. "abc"[..items].Select(letter => Paragraph(random, $"op{i}.{letter}", ParagraphKind.Operative, $"({letter})", 30))],
            });
        }

        return paragraphs.ToImmutable();
    }

    private static ParsedParagraph Paragraph(Random random, string address, ParagraphKind kind, string? number, int words)
    {
        var opening = Vocabulary.Opening(random);
        var text = $"{opening} {Vocabulary.Sentence(random, words)}";
        return new ParsedParagraph
        {
            Address = address,
            Kind = kind,
            Number = number,
            OpeningPhrase = opening,
            Action = "NOTE",
            Text = text,
            Span = new TextSpan(0, text.Length),
        };
    }

    /// <summary>Nine in ten to documents of the collection, more of them to the first of a session.</summary>
    private static ParsedReference Reference(Random random, ParsedParagraph place, int number)
    {
        var first = random.Next(Count / PerSession) * PerSession;
        var cited = first + Math.Min(random.Next(PerSession), random.Next(PerSession));
        var symbol = random.Next(10) == 0 || cited == number ? $"A/RES/50/{1 + random.Next(200)}" : Symbol(cited);
        var printed = symbol["A/RES/".Length..];
        return new ParsedReference
        {
            Address = place.Address,
            Text = printed,
            Span = new TextSpan(10, 10 + printed.Length),
            Kind = ReferenceKind.Resolution,
            Status = ReferenceStatus.Known,
            Symbol = DocumentSymbol.Parse(symbol),
        };
    }

    private static ParsedMention Mention(Random random, ParsedParagraph place)
    {
        var organization = Authority[Math.Min(random.Next(Authority.Length), random.Next(Authority.Length))];
        var name = organization.Names[0].Text;
        return new ParsedMention(place.Address, new TextSpan(0, name.Length), name, organization.Code, MentionKind.Name);
    }

    private static IEnumerable<int> Sorted(Random random, int count, int below) => Enumerable.Range(0, count).Select(_ => random.Next(below)).Order();
}
