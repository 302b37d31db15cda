using System.Collections.Immutable;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Formats.AkomaNtoso;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents;

/// <summary>From raw bytes to parsed documents: decode, recognise the form, and run the passes in order.</summary>
public static class DocumentReader
{
    /// <summary>Version of all that is derived from a source. Raise it whenever a reader changes what it yields: <c>load --again</c> derives anew.</summary>
    public const int Version = 2;

    /// <summary>Reads one source. Never throws for its content: what cannot be read is refused with place and reason.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="name">File name, for messages.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> content, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (source, refusal) = SourceDecoder.Decode(content.Span);
        if (source is null)
        {
            return new ReadResult([], refusal);
        }

        if (MarkupRecognizer.IsHtml(source.Content))
        {
            return new ReadResult([], $"{name} is an HTML document, which cannot be read; save it as text.");
        }

        if (MarkupRecognizer.IsXml(source.Content))
        {
            return ReadMarkup(source.Content, name);
        }

        if (LanguageRecognizer.Recognize(source.Content) is not { } language)
        {
            return new ReadResult([], $"The language of {name} is not recognised.");
        }

        return new ReadResult([.. ReadStructure(source, language).Select(Complete)], null);
    }

    private static ReadResult ReadMarkup(string source, string name)
    {
        var (documents, refusal) = AkomaNtosoReader.Read(source, name);
        return new ReadResult([.. documents.Select(d => OrganizationPass.Apply(LinkCitations.Apply(CitationPass.Apply(d.Document), d.Links)))], refusal);
    }

    private static ImmutableArray<ParsedDocument> ReadStructure(SourceText source, Language language)
    {
        var pack = LanguagePack.For(language);
        var format = FormatRecognizer.Recognize(source, pack);
        return StructureReader.Read(BlockReader.Read(source, format, pack), format, pack);
    }

    // Passes that add what a text says of other documents and of organizations. Each gives back the document with more in it.
    private static ParsedDocument Complete(ParsedDocument document)
    {
        // The citation pass comes first: the organization pass leaves out what is part of a symbol.
        return OrganizationPass.Apply(CitationPass.Apply(document));
    }
}
