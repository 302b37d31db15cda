using System.Text;
using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;
using UnGraphQL.Scoring.Comparing;
using UnGraphQL.Scoring.Printing;

namespace UnGraphQL.Scoring;

/// <summary>Shows one document in a form: the text, what is missing or too much in its structure, and every fault.</summary>
internal static class DocumentView
{
    public static void Print(TextWriter output, string folder, string symbol, IReadOnlyCollection<Language> languages, IReadOnlyCollection<TextForm> forms)
    {
        var part = symbol.Replace('/', '_').Replace(' ', '_');
        foreach (var path in Directory.EnumerateFiles(folder, $"*{part}[-_.]*.xml", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(folder, $"*{part}*.xml", SearchOption.AllDirectories)).Distinct().Order(StringComparer.Ordinal))
        {
            if (SessionScorer.Read(path) is { } file && file.Answers.Length > 0 && (languages.Count == 0 || languages.Contains(file.Answers[0].Language)))
            {
                foreach (var form in forms.Where(f => f != TextForm.Xml))
                {
                    Print(output, Forms.Render(file.Printed, form), file.Answers, $"{path} as {form}");
                }
            }
        }
    }

    private static void Print(TextWriter output, Rendering rendering, ParsedDocument[] answers, string heading)
    {
        var result = DocumentReader.Read(Encoding.UTF8.GetBytes(rendering.Text), heading);
        var read = result.Documents;
        output.WriteLine($"===== {heading}, read as {(read.IsEmpty ? $"nothing: {result.Refusal}" : read[0].Format)}");
        output.WriteLine(rendering.Text);
        output.WriteLine("===== structure: - wanted, + found");
        var (wanted, found) = (answers.SelectMany(Outline.Of).ToList(), read.SelectMany(Outline.Of).ToList());
        foreach (var line in wanted.Except(found).Select(l => "- " + l).Concat(found.Except(wanted).Select(l => "+ " + l)))
        {
            output.WriteLine(line);
        }

        output.WriteLine("===== faults");
        foreach (var reason in DocumentComparison.Compare(answers, read, rendering.Furniture).Reasons)
        {
            output.WriteLine(reason);
        }
    }
}
