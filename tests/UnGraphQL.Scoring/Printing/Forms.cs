using System.Diagnostics;

namespace UnGraphQL.Scoring.Printing;

/// <summary>Sets a document in a form.</summary>
internal static class Forms
{
    public static Rendering Render(PrintedDocument document, TextForm form)
    {
        var variation = new Variation($"{document.Symbol} {document.LanguageLetter} {form}");
        var rendering = form switch
        {
            TextForm.Word => LineForms.Word(document, variation),
            TextForm.Text => LineForms.Text(document, variation),
            TextForm.Pdf => PdfForms.Flow(document, variation),
            TextForm.Layout => PdfForms.Layout(document, variation),
            TextForm.Markdown => MarkdownForm.Write(document, variation),
            _ => throw new UnreachableException(),
        };
        return rendering with { Text = Typography.Apply(rendering.Text, variation) };
    }
}
