using System.IO.Compression;
using System.Security;
using System.Text;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Formats.WordFiles;

/// <summary>Makes Word files out of the XML of their parts, so that a test shows what stands in the file.</summary>
internal sealed class WordFileBuilder
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Id, string Type, string Root, string Xml)> _parts = [];
    private readonly List<(string Id, string Target)> _links = [];

    public required string Body { get; init; }

    /// <summary>Further entries of the zip file.</summary>
    public List<(string Name, byte[] Content)> Entries { get; } = [];

    /// <param name="name">As <c>footnotes</c>, <c>numbering</c>, <c>styles</c>, <c>header</c>; a header or footer is referred to by its id.</param>
    public WordFileBuilder With(string name, string xml, string? id = null)
    {
        var root = name switch { "header" => "hdr", "footer" => "ftr", _ => name };
        _parts.Add((id ?? $"r{name}", name, root, xml));
        return this;
    }

    public WordFileBuilder WithLink(string id, string target)
    {
        _links.Add((id, target));
        return this;
    }

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="{ContentType}document.main+xml"/>
                {string.Concat(_parts.Select(p => $"<Override PartName=\"/word/{p.Id}.xml\" ContentType=\"{ContentType}{p.Type}+xml\"/>"))}
                </Types>
                """);
            Add(zip, "_rels/.rels", Rels($"""<Relationship Id="r1" Type="{Relations}/officeDocument" Target="word/document.xml"/>"""));
            Add(zip, "word/_rels/document.xml.rels", Rels(string.Concat(_parts.Select(p => $"<Relationship Id=\"{p.Id}\" Type=\"{Relations}/{p.Type}\" Target=\"{p.Id}.xml\"/>")) + Links()));
            Add(zip, "word/document.xml", Root("document", $"<w:body>{Body}</w:body>"));
            foreach (var (id, _, root, xml) in _parts)
            {
                Add(zip, $"word/{id}.xml", Root(root, xml));
            }

            foreach (var (name, content) in Entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public ReadResult Result() => DocumentReader.Read(Build(), "test.docx");

    public ParsedDocument Read()
    {
        var result = Result();
        Assert.Null(result.Refusal);
        return result.Documents.Single();
    }

    /// <summary>A paragraph. Words between asterisks are in italics; the rest may be runs written out.</summary>
    public static string P(string text, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{(text.StartsWith('<') ? text : Runs(text))}</w:p>";

    /// <summary>A paragraph of a list.</summary>
    public static string Item(int list, int level, string text) => P(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    public static string Run(string text, string properties = "") =>
        $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{SecurityElement.Escape(text)}</w:t></w:r>""";

    public static string Runs(string text) => string.Concat(text.Split('*').Select((part, i) => Run(part, i % 2 == 1 ? "<w:i/>" : "")));

    public static string NoteCall(int id) => $"""<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{id}"/></w:r>""";

    public static string Note(int id, string text, string element = "footnote") =>
        $"""<w:{element} w:id="{id}"><w:p><w:r><w:{element}Ref/></w:r>{Run(" " + text)}</w:p></w:{element}>""";

    /// <summary>A list whose levels are given as "format text", as <c>lowerLetter (%2)</c>, from the first.</summary>
    public static string List(int id, params string[] levels) =>
        $"""<w:abstractNum w:abstractNumId="{id}">{string.Concat(levels.Select((level, i) => $"""<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{level.Split(' ')[0]}"/><w:lvlText w:val="{level.Split(' ', 2)[1]}"/></w:lvl>"""))}</w:abstractNum>""";

    public static string Num(int id, int list, string overrides = "") => $"""<w:num w:numId="{id}"><w:abstractNumId w:val="{list}"/>{overrides}</w:num>""";

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => $"<w:tc>{P(c)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    private static string Root(string name, string xml) =>
        $"""<w:{name} xmlns:w="{Word}" xmlns:r="{Relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml">{xml}</w:{name}>""";

    private static string Rels(string relations) => $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>""";

    private string Links() => string.Concat(_links.Select(l => $"<Relationship Id=\"{l.Id}\" Type=\"{Relations}/hyperlink\" Target=\"{SecurityElement.Escape(l.Target)}\" TargetMode=\"External\"/>"));

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
