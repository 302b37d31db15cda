using System.Globalization;
using System.Text;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Scoring.Accuracy;

/// <summary>How much text a second is searched for citations and organizations by language, in processor time so that other work on the machine does not count; printed as Markdown.</summary>
internal static class Throughput
{
    /// <summary>Enough for code to be compiled for good before the last.</summary>
    private const int Rounds = 6;

    public static void Print(TextWriter output, string folder, IReadOnlyCollection<Language> languages)
    {
        output.WriteLine("### Text searched, MB a second of processor time (best of six rounds)\n");
        output.WriteLine("| Language | MB | Citations | Organizations | Both |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (var group in OfficialTexts.Read(folder, languages).Select(l => l.Document).GroupBy(d => d.Language).OrderBy(g => g.Key))
        {
            var documents = group.ToArray();
            var size = documents.SelectMany(OfficialTexts.Texts).Sum(t => Encoding.UTF8.GetByteCount(t.Text)) / 1e6;
            var cited = Array.ConvertAll(documents, CitationPass.Apply);
            var citations = Best(documents, CitationPass.Apply);
            var organizations = Best(cited, OrganizationPass.Apply);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {group.Key.ToString().ToLowerInvariant()} | {size:0.0} | {size / citations:0.0} | {size / organizations:0.0} | {size / (citations + organizations):0.0} |"));
        }

        output.WriteLine();
    }

    private static double Best(ParsedDocument[] documents, Func<ParsedDocument, ParsedDocument> pass) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var start = Environment.CpuUsage.TotalTime;
        foreach (var document in documents)
        {
            pass(document);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    });
}
