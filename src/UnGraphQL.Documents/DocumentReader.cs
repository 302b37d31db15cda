using UnGraphQL.Documents.Exchange;
using System.Collections.Immutable;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Formats.AkomaNtoso;
using UnGraphQL.Documents.Formats.WordFiles;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents;

/// <summary>From raw bytes to parsed documents: recognise the form, take out the text, and run the passes in order.</summary>
public static class DocumentReader
{
    private static readonly Diagnostic Reordered = new(
        DiagnosticCodes.ReadingOrder,
        DiagnosticSeverity.Info,
        "Signs and letters of this text stood in the order of the page, and were put into the order of reading.");

    /// <summary>Version of all that is derived from a source. Raise it whenever a reader changes what it yields: <c>load --again</c> derives anew.</summary>
    public const int Version = 7;

    /// <summary>Text of one source. A report of a thousand pages has some three million characters; reading takes about 100 bytes of memory for each.</summary>
    internal const int MostCharacters = 4_000_000;

    /// <summary>A line of one source. What a tool wrote without line ends is text enough to be read up to here.</summary>
    internal const int LongestLine = 1_000_000;

    /// <summary>Reads the tables of all languages, which the first documents would wait for: beside what else must be done before them.</summary>
    public static void Prepare()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            _ = LanguagePack.For(language);
            _ = CitationWords.For(language);
            _ = NameIndex.For(language);
        }
    }

    /// <summary>Reads one source in the form that its content shows. Never throws for its content: what cannot be read is refused with place and reason.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="name">File name, for messages.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> content, string name) => Read(content, name, ReadOptions.Default);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, string)"/>
    /// <param name="options">What is known of the source beforehand.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> content, string name, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        return RepeatedReading.Run(name, () => ReadOnce(content, name, options));
    }

    private static ReadResult ReadOnce(ReadOnlyMemory<byte> content, string name, ReadOptions options)
    {
        var kind = FileKinds.Of(content.Span);
        return FormCheck.Refuse(kind, options.Form, name) is { } refusal ? Refuse(refusal) : kind switch
        {
            FileKind.Word => ReadWordFile(content, name),
            FileKind.Pdf => ReadPdfFile(content, name),
            _ => ReadText(content, name, options.Form),
        };
    }

    private static ReadResult ReadWordFile(ReadOnlyMemory<byte> content, string name)
    {
        var (text, refusal) = WordFileReader.Read(content, name);
        return text is null
            ? Refuse(refusal)
            : InLanguageOf(text.Source, name, pack => StructureReader.Read(WordBlocks.Read(text, pack), SourceFormat.Word, pack, text.Links));
    }

    private static ReadResult ReadPdfFile(ReadOnlyMemory<byte> content, string name)
    {
        var (text, refusal) = PdfFileReader.Read(content, name);
        return text is null ? Refuse(refusal) : ReadPages(text, name, SourceForm.Pdf);
    }

    private static ReadResult ReadText(ReadOnlyMemory<byte> content, string name, SourceForm? form)
    {
        var (source, refusal) = SourceDecoder.Decode(content.Span);
        refusal ??= source is null ? null : FormCheck.Refuse(source, form, name);
        return source is null || refusal is not null ? Refuse(refusal)
            : MarkupRecognizer.IsXml(source.Content) ? ReadMarkup(source.Content, name)
            : StatedMarkdownReader.Recognize(source) ? ReadStated(source, name, form)
            : ReadPages(source, name, form);
    }

    private static ReadResult ReadMarkup(string source, string name)
    {
        var (documents, refusal, otherLanguage) = AkomaNtosoReader.Read(source, name);
        return otherLanguage is null ? new ReadResult([.. documents.Select(Complete)], refusal) : RefuseLanguage(otherLanguage, name);
    }

    private static ReadResult ReadStated(SourceText source, string name, SourceForm? form) =>
        TooLarge(source, name) is { } refusal ? Refuse(refusal)
        : StatedMarkdownReader.Read(source) is { } stated ? new ReadResult([Complete(stated)], null)
        : ReadLines(source, name, form);

    // Lines that a tool took from a page as they stand on it are read in the order in which people read them.
    private static ReadResult ReadPages(SourceText source, string name, SourceForm? form)
    {
        var restored = VisualOrder.Restore(source);
        var result = ReadLines(restored, name, form);
        return ReferenceEquals(restored, source) ? result : result with { Documents = [.. result.Documents.Select(d => d with { Diagnostics = d.Diagnostics.Add(Reordered) })] };
    }

    private static ReadResult ReadLines(SourceText source, string name, SourceForm? form) => InLanguageOf(source, name, pack =>
    {
        var format = FormCheck.FormatOf(form) ?? FormatRecognizer.Recognize(source, pack);
        return StructureReader.Read(BlockReader.Read(source, format, pack), format, pack, []);
    });

    private static ReadResult InLanguageOf(SourceText source, string name, Func<LanguagePack, ImmutableArray<LinkedDocument>> read) =>
        TooLarge(source, name) is { } refusal ? Refuse(refusal)
        : OtherLanguages.Recognize(source.Content) is { } other ? RefuseLanguage(other, name)
        : LanguageRecognizer.Recognize(source.Content) is { } language ? new ReadResult([.. read(LanguagePack.For(language)).Select(Complete)], null)
        : Refuse($"The language of {name} is not recognised.");

    private static string? TooLarge(SourceText source, string name) =>
        source.Content.Length > MostCharacters ? $"{name} has more than {MostCharacters / 1_000_000} million characters of text, more than a document can have."
        : source.Lines.FirstOrDefault(l => l.Raw.Length > LongestLine) is { } line ? $"Line {line.Number} of {name} has more than a million characters, more than a paragraph can have."
        : null;

    // Passes that add what a text says of other documents and of organizations. Each gives back the document with more in it.
    // The citations come first: the organization pass leaves out what is part of a symbol.
    private static ParsedDocument Complete(LinkedDocument linked) =>
        OrganizationPass.Apply(CommitteePass.Apply(LinkCitations.Apply(CitationPass.Apply(IdentityChecks.Apply(linked.Document)), linked.Links)));

    private static ReadResult Refuse(string? reason) => new([], reason);

    private static ReadResult RefuseLanguage(string language, string name) =>
        new([], $"{name} is in {language}, which is none of the six languages of the United Nations.") { OtherLanguage = language };
}
