using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Refuses what is of no form that is read, and what is plainly of another form than whoever loads it said.</summary>
internal static class FormCheck
{
    /// <summary>By the first bytes. The sentence says what to do; null when the source may be read.</summary>
    public static string? Refuse(FileKind kind, SourceForm? form, string name) => (kind, form) switch
    {
        (FileKind.OldWord, _) => $"{name} is a Word file of before 2007, or one with a password: open it in Word and save it as .docx without a password.",
        (FileKind.RichText, _) => $"{name} is a rich text file (RTF), which is not read: save it as .docx.",
        (FileKind.Word, not (null or SourceForm.Word or SourceForm.Docx)) => Contradict(name, "a Word file", form),
        (FileKind.Pdf, not (null or SourceForm.Pdf)) => Contradict(name, "a PDF file", form),
        (FileKind.Other, SourceForm.Docx) => Contradict(name, "no Word file", form),
        _ => null,
    };

    /// <summary>By the text.</summary>
    public static string? Refuse(SourceText source, SourceForm? form, string name)
    {
        if (MarkupRecognizer.IsHtml(source.Content))
        {
            return $"{name} is an HTML document, which cannot be read; save it as text.";
        }

        return (MarkupRecognizer.IsXml(source.Content), form) switch
        {
            (true, not (null or SourceForm.Xml)) => Contradict(name, "an XML document", form),
            (false, SourceForm.Xml) => Contradict(name, "no XML document", form),
            _ => null,
        };
    }

    /// <summary>The form of text that was said; null to recognise it.</summary>
    public static SourceFormat? FormatOf(SourceForm? form) => form switch
    {
        SourceForm.Word => SourceFormat.Word,
        SourceForm.Pdf => SourceFormat.Pdf,
        SourceForm.Markdown => SourceFormat.Markdown,
        SourceForm.Plain => SourceFormat.Text,
        _ => null,
    };

    private static string Contradict(string name, string found, SourceForm? form) =>
        $"{name} was to be read as {form?.ToString().ToLowerInvariant()} but is {found}: leave the format out, or name the right one.";
}
