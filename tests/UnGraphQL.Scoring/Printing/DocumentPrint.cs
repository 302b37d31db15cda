using System.Collections.Immutable;
using System.Xml.Linq;

namespace UnGraphQL.Scoring.Printing;

/// <summary>Reads what the pages of an official document show from its XML, apart from the product's own reader of that form.</summary>
internal static class DocumentPrint
{
    /// <summary>Null when the file has no statement with a cover page.</summary>
    public static PrintedDocument? Read(XElement root)
    {
        var cover = Descendants(root, "coverPage").FirstOrDefault();
        var statements = Descendants(root, "statement").ToList();
        if (cover is null || statements.Count == 0)
        {
            return null;
        }

        var docket = Descendants(root, "docketNumber").Select(d => d.Value.Trim()).FirstOrDefault(d => d.Contains('-', StringComparison.Ordinal)) ?? "23-00000 (E)";
        var authorities = Texts(cover, "docAuthority");
        return new PrintedDocument
        {
            Symbol = Texts(cover, "docNumber").FirstOrDefault() ?? "",
            Job = docket.Split(' ')[0],
            LanguageLetter = docket.Split('(', ')') is [_, var letter, ..] ? letter : "E",
            Publisher = authorities.FirstOrDefault() ?? "",
            Organ = authorities.ElementAtOrDefault(1) ?? "",
            Distribution = Texts(cover, "docStatus").FirstOrDefault() ?? "",
            IssueDate = Texts(cover, "docDate").FirstOrDefault() ?? "",
            Session = Texts(cover, "session").FirstOrDefault() ?? "",
            AgendaItem = Inline(cover, "agenda item"),
            AgendaSubject = Inline(cover, "agenda item name"),
            AdoptionLine = Texts(cover, "docTitle").FirstOrDefault() ?? "",
            Origin = Texts(cover, "docProponent").FirstOrDefault() ?? "",
            Parts = [.. statements.Select((s, i) => Part(s, i == 0 && statements.Count > 1 ? root : null))],
        };
    }

    // The title page of a collection stands before its first member.
    private static PrintedPart Part(XElement statement, XElement? collection)
    {
        var prefaces = Descendants(statement, "preface").ToList();
        var own = collection is null ? prefaces : [.. Descendants(collection, "preface").Where(p => p.Ancestors().All(a => a.Name.LocalName != "statement")), .. prefaces];
        var numbers = own.SelectMany(p => Texts(p, "docNumber")).Where(n => n.Length > 0).ToList();
        var letter = numbers.FirstOrDefault(n => n.Trim('.', ' ') is { Length: 1 or 2 } l && l.All(char.IsAsciiLetterUpper));
        ImmutableArray<PrintedLine> titles = [.. own.SelectMany(p => Descendants(p, "docTitle")).Select(t => new PrintedLine(PrintedLineKind.Heading, RunReader.Read(t))).Where(t => !t.IsEmpty)];
        var parts = statement.Elements().Where(e => e.Name.LocalName is "preamble" or "mainBody" or "conclusions" or "attachments");
        return new PrintedPart(numbers.FirstOrDefault(n => n.Contains('/', StringComparison.Ordinal)), letter?.Trim('.', ' '), titles, LineReader.Read(parts));
    }

    private static IEnumerable<XElement> Descendants(XElement element, string name) => element.Descendants().Where(e => e.Name.LocalName == name);

    private static List<string> Texts(XElement element, string name) => [.. Descendants(element, name).Select(e => PrintedText.Plain(RunReader.Read(e)))];

    private static string Inline(XElement cover, string name) =>
        string.Join(' ', cover.Descendants().Where(e => e.Attribute("name")?.Value == name).Select(e => PrintedText.Plain(RunReader.Read(e))));
}
