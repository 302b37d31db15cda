using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Data.Tests.Loading;

/// <summary>
/// Reads test documents that say line by line what a reader would have found: <c>symbol S</c>, <c>language fr</c>, <c>format Akn4Un</c>,
/// <c>title …</c>, <c>date 2012-12-18</c>, <c>body GA</c>, <c>session 67</c>, <c>meeting 59</c>, <c>item 3</c>, <c>alias S</c>, <c>draft S</c>, <c>sponsor France</c>, <c>joined Chad</c>,
/// <c>op1 words</c>, <c>label a)</c> of the item before, <c>fn1 words @ op1</c>, <c>ref op1 S [date] [status] [| pinpoint]</c>, <c>self op1 words [| pinpoint]</c>, <c>org op1 oif words</c>, <c>diag op1 code 0-4</c>.
/// <c>---</c> begins the next document; <c>refuse</c> and <c>throw</c> do so.
/// </summary>
internal static class ScriptReader
{
    public static ReadResult Read(ReadOnlyMemory<byte> content, string name)
    {
        var text = Encoding.UTF8.GetString(content.Span);
        return text.StartsWith("refuse", StringComparison.Ordinal) ? new ReadResult([], $"{name}, line 1: refused.")
            : text.StartsWith("throw", StringComparison.Ordinal) ? throw new InvalidOperationException("Out of order.")
            : new ReadResult([.. text.Split("---\n").Select(ReadDocument)], null);
    }

    private static ParsedDocument ReadDocument(string script)
    {
        var document = new ParsedDocument { Format = SourceFormat.Text, Language = Language.En, Kind = DocumentKind.Resolution };
        foreach (var line in script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (word, rest) = Cut(line);
            document = Apply(document, word, rest);
        }

        return document;
    }

    private static ParsedDocument Apply(ParsedDocument d, string word, string rest) => word switch
    {
        "symbol" => d with { Symbol = DocumentSymbol.Parse(rest) },
        "language" => d with { Language = Enum.Parse<Language>(rest, ignoreCase: true) },
        "format" => d with { Format = Enum.Parse<SourceFormat>(rest) },
        "title" => d with { Title = rest },
        "date" => d with { AdoptedOn = DateOnly.Parse(rest, CultureInfo.InvariantCulture) },
        "body" => d with { Body = rest },
        "session" => d with { Session = rest },
        "meeting" => d with { Meeting = rest },
        "meetingKind" => d with { MeetingKind = rest },
        "itemTitle" => d with { AgendaItemTitle = rest },
        "item" => d with { AgendaItem = rest },
        "committee" => d with { Committee = rest },
        "alias" => d with { Aliases = d.Aliases.Add(DocumentSymbol.Parse(rest)) },
        "sponsor" => d with { Sponsors = d.Sponsors.Add(rest) },
        "joined" => d with { AdditionalSponsors = d.AdditionalSponsors.Add(rest) },
        "report" => d with { CommitteeReports = d.CommitteeReports.Add(DocumentSymbol.Parse(rest)) },
        "draft" => d with { Drafts = d.Drafts.Add(DocumentSymbol.Parse(rest)) },
        "label" => d with { Paragraphs = Labelled(d.Paragraphs, rest) },
        "ref" => d with { References = d.References.Add(Reference(rest)) },
        "self" => d with { SelfReferences = d.SelfReferences.Add(Self(rest)) },
        "org" => d with { Organizations = d.Organizations.Add(Mention(rest)) },
        "diag" => d with { Diagnostics = d.Diagnostics.Add(Diagnostic(rest)) },
        _ when word.Contains("fn", StringComparison.Ordinal) => d with { Footnotes = d.Footnotes.Add(Footnote(word, rest)) },
        _ => d with { Paragraphs = Add(d.Paragraphs, word, rest) },
    };

    private static ImmutableArray<ParsedParagraph> Add(ImmutableArray<ParsedParagraph> paragraphs, string address, string text)
    {
        var parent = paragraphs.IsEmpty ? null : paragraphs[^1];
        var number = address.TrimStart([.. "abcdefghijklmnopqrstuvwxyz"]);
        return parent is not null && address.StartsWith(parent.Address + ".", StringComparison.Ordinal)
            ? paragraphs.SetItem(paragraphs.Length - 1, parent with { Children = Add(parent.Children, address, text) })
            : paragraphs.Add(new ParsedParagraph
            {
                Address = address,
                Kind = address.StartsWith("pp", StringComparison.Ordinal) ? ParagraphKind.Preambular : address[0] is 's' or 'h' ? ParagraphKind.Heading : ParagraphKind.Operative,
                Number = number.Length == 0 ? null : number,
                Action = "TAKE_NOTE",
                Text = text,
                Span = new TextSpan(0, text.Length),
            });
    }

    private static ImmutableArray<ParsedParagraph> Labelled(ImmutableArray<ParsedParagraph> paragraphs, string label)
    {
        var last = paragraphs[^1];
        return paragraphs.SetItem(paragraphs.Length - 1, last.Children.IsEmpty ? last with { Number = label } : last with { Children = Labelled(last.Children, label) });
    }

    private static ParsedFootnote Footnote(string address, string rest)
    {
        var parts = rest.Split(" @ ");
        return new ParsedFootnote
        {
            Address = address,
            Marker = address[^1..],
            Text = parts[0],
            Span = new TextSpan(0, parts[0].Length),
            Anchors = [.. parts.Skip(1).Select(a => new FootnoteAnchor(a, 0))],
        };
    }

    private static ParsedReference Reference(string rest)
    {
        var parts = rest.Split(" | ");
        var words = parts[0].Split(' ');
        var reference = new ParsedReference
        {
            Address = words[0],
            Text = words[1],
            Span = new TextSpan(10, 10 + words[1].Length),
            Kind = ReferenceKind.Resolution,
            Status = ReferenceStatus.Known,
            Symbol = words[1] == "-" ? null : DocumentSymbol.Parse(words[1]),
            Pinpoint = parts.Length > 1 ? parts[1] : null,
        };
        return words.Skip(2).Aggregate(reference, (r, word) =>
            DateOnly.TryParse(word, CultureInfo.InvariantCulture, out var date) ? r with { Date = date } : r with { Status = Enum.Parse<ReferenceStatus>(word) });
    }

    private static ParsedReference Self(string rest)
    {
        var parts = rest.Split(" | ");
        var (address, words) = Cut(parts[0]);
        return new ParsedReference
        {
            Address = address,
            Text = words,
            Span = new TextSpan(5, 5 + words.Length),
            Kind = ReferenceKind.Resolution,
            Status = ReferenceStatus.Known,
            Pinpoint = parts.Length > 1 ? parts[1] : null,
        };
    }

    private static ParsedMention Mention(string rest)
    {
        var (address, named) = Cut(rest);
        var (code, words) = Cut(named);
        return new ParsedMention(address, new TextSpan(0, words.Length), words, code, MentionKind.Name);
    }

    private static Diagnostic Diagnostic(string rest)
    {
        var words = rest.Split(' ', '-');
        return new Diagnostic(words[1], DiagnosticSeverity.Warning, "Odd.", words[0], new TextSpan(int.Parse(words[2], CultureInfo.InvariantCulture), int.Parse(words[3], CultureInfo.InvariantCulture)));
    }

    private static (string Word, string Others) Cut(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (line, "") : (line[..space], line[(space + 1)..]);
    }
}
