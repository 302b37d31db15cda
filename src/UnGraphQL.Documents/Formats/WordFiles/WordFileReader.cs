using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>Takes the text out of a Word file (Office Open XML, <c>.docx</c> whatever its name) with its numbers, notes, styles and links.</summary>
internal static class WordFileReader
{
    /// <summary>The text, or the sentence that says why there is none.</summary>
    public static (WordText? Text, string? Refusal) Read(ReadOnlyMemory<byte> content, string name)
    {
        var bytes = content.ToArray();
        try
        {
            if (WordPackage.Refuse(bytes, name) is { } refusal)
            {
                return (null, refusal);
            }

            // The SDK mends broken addresses of links in place, so it needs a copy that it may write; the file is never saved.
            using var stream = new MemoryStream();
            stream.Write(bytes);
            using var document = WordprocessingDocument.Open(stream, isEditable: true, new OpenSettings
            {
                AutoSave = false,
                RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank"),
            });
            return document.MainDocumentPart is { Document.Body: not null } main
                ? (Read(main), null)
                : (null, $"{name} is an Office file but no Word document: of Office files only those are read.");
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or FormatException or ArgumentException or InvalidOperationException or IOException or NotSupportedException)
        {
            return (null, $"{name} is a zip file but no whole Word file: {problem.Message}");
        }
    }

    private static WordText Read(MainDocumentPart main)
    {
        var file = new WordFile(main);
        var text = new WordTextBuilder(file.Notes);
        var masthead = Masthead(main);
        if (masthead is not null)
        {
            new StoryReader(file, masthead, text, WordRole.Masthead).ReadBlocks(masthead.Header);
        }

        new StoryReader(file, main, text, WordRole.Text).ReadBlocks(main.Document.Body!); // looked for before
        ReadNotes(main, file, text);
        ReadTags(main, text);
        foreach (var header in main.HeaderParts.Where(h => h != masthead))
        {
            new StoryReader(file, header, text, WordRole.PageFurniture).ReadBlocks(header.Header);
        }

        foreach (var footer in main.FooterParts)
        {
            new StoryReader(file, footer, text, WordRole.PageFurniture).ReadBlocks(footer.Footer);
        }

        return text.Build();
    }

    // The header over the first page of the first section that has one.
    private static HeaderPart? Masthead(MainDocumentPart main)
    {
        foreach (var section in main.Document.Descendants<SectionProperties>())
        {
            var references = section.Elements<HeaderReference>().ToList();
            var kind = WordProperty.IsOn(section.GetFirstChild<TitlePage>()) == true ? "first" : "default";
            if ((references.Find(r => r.Type?.InnerText == kind) ?? references.FirstOrDefault()) is { Id.Value: { } id } && main.TryGetPartById(id, out var part))
            {
                return part as HeaderPart;
            }
        }

        return null;
    }

    private static void ReadNotes(MainDocumentPart main, WordFile file, WordTextBuilder text)
    {
        foreach (var (isEndnote, id) in file.Notes.Called)
        {
            OpenXmlPart? part = isEndnote ? main.EndnotesPart : main.FootnotesPart;
            var note = part?.RootElement?.Elements<FootnoteEndnoteType>().FirstOrDefault(n => WordProperty.Number(n.Id) == id);
            if (part is not null && note is not null)
            {
                new StoryReader(file, part, text, WordRole.Note).ReadNote(note, file.Notes.MarkOf((isEndnote, id))!); // it is called, so it has a mark
            }
        }
    }

    // The documents office keeps symbol and job number in a comment: <<ODS JOB NO>>N1248682E<<ODS JOB NO>>. Other comments are no part of the document.
    private static void ReadTags(MainDocumentPart main, WordTextBuilder text)
    {
        foreach (var paragraph in main.WordprocessingCommentsPart?.Comments?.Descendants<Paragraph>() ?? [])
        {
            if (FurniturePatterns.OdsTag().IsMatch(paragraph.InnerText))
            {
                text.Begin();
                text.Append(paragraph.InnerText, default);
                text.End(WordRole.PageFurniture);
            }
        }
    }
}
