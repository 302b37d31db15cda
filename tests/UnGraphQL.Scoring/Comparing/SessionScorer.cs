using System.Text;
using System.Xml.Linq;
using UnGraphQL.Documents;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Formats.AkomaNtoso;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;
using UnGraphQL.Scoring.Printing;

namespace UnGraphQL.Scoring.Comparing;

/// <summary>Sets an official document in each form, reads it back and compares it with what its own XML says.</summary>
internal static class SessionScorer
{
    /// <returns>Empty when the file is none of an official document in a language asked for.</returns>
    public static IReadOnlyList<ScoredText> Score(string path, IReadOnlyCollection<Language> languages, IReadOnlyCollection<TextForm> forms)
    {
        if (Read(path) is not { } file || file.Answers.Length == 0 || (languages.Count > 0 && !languages.Contains(file.Answers[0].Language)))
        {
            return [];
        }

        return [.. forms.Select(form => Score(file, form))];
    }

    /// <summary>The document as printed, and what its XML says of it.</summary>
    public static (PrintedDocument Printed, byte[] Content, ParsedDocument[] Answers)? Read(string path)
    {
        var content = File.ReadAllBytes(path);
        if (SourceDecoder.Decode(content).Text is not { } source || DocumentPrint.Read(XDocument.Parse(source.Content).Root!) is not { } printed) // parsed, so it has a root
        {
            return null;
        }

        // Links tell citations that the text does not show; a text without links cannot be asked for them.
        return (printed, content, [.. AkomaNtosoReader.Read(source.Content, path).Documents.Select(d => CitationPass.Apply(d.Document))]);
    }

    private static ScoredText Score((PrintedDocument Printed, byte[] Content, ParsedDocument[] Answers) file, TextForm form)
    {
        var name = file.Answers[0].Symbol?.Key ?? file.Printed.Symbol;
        if (form == TextForm.Xml)
        {
            return Scored(DocumentReader.Read(file.Content, name).Documents, []);
        }

        var rendering = Forms.Render(file.Printed, form);
        return Scored(DocumentReader.Read(Encoding.UTF8.GetBytes(rendering.Text), name).Documents, rendering.Furniture);

        ScoredText Scored(IReadOnlyList<ParsedDocument> read, IReadOnlyList<string> furniture) =>
            new(name, form, file.Answers[0].Language, DocumentComparison.Compare(file.Answers, read, furniture), read);
    }
}
