using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;
using UnGraphQL.Scoring.Comparing;

namespace UnGraphQL.Scoring.Accuracy;

/// <summary>Compares the organizations found in documents with those annotated by hand.</summary>
internal static class OrganizationAccuracy
{
    /// <param name="annotations">Folder of tables: document, address, words, code.</param>
    /// <param name="folders">Searched for the documents, which go by their file name.</param>
    public static AccuracyReport Measure(string annotations, IEnumerable<string> folders)
    {
        var report = new AccuracyReport("Organizations named, against annotations by hand");
        var wanted = Directory.EnumerateFiles(annotations, "*.tsv").Order(StringComparer.Ordinal).SelectMany(Read).ToLookup(m => m.Document, StringComparer.Ordinal);
        var paths = folders.SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)).ToLookup(p => Path.GetFileName(p), StringComparer.Ordinal);
        foreach (var mentions in wanted)
        {
            var path = paths[mentions.Key].FirstOrDefault() ?? throw new FileNotFoundException($"No folder holds the annotated document {mentions.Key}.");
            Compare(mentions.ToList(), DocumentReader.Read(File.ReadAllBytes(path), mentions.Key).Documents[0], report);
        }

        return report;
    }

    private static void Compare(List<AnnotatedMention> wanted, ParsedDocument read, AccuracyReport report)
    {
        report.CountDocument(read.Language);
        var found = read.Organizations.ToList();
        foreach (var mention in wanted.OrderByDescending(m => m.Words.Length))
        {
            var candidates = found.Where(m => m.Address == mention.Address && m.Code == mention.Code).ToList();
            var hit = candidates.Find(m => m.Text == mention.Words) ?? candidates.Find(m => Share(m.Text, mention.Words));
            var at = hit is null ? -1 : found.IndexOf(hit);
            var tally = mention.IsOptional ? default : new Tally(at < 0 ? 0 : 1, 0, at < 0 ? 1 : 0);
            report.Add(read.Language, tally, at < 0 && !mention.IsOptional ? new Disagreement(Missed(mention), $"{mention.Document} {mention.Address}: {mention.Words} ({mention.Code})") : null);
            if (at >= 0)
            {
                found.RemoveAt(at);
            }
        }

        foreach (var extra in found)
        {
            report.Add(read.Language, new Tally(0, 1, 0), new Disagreement($"{extra.Kind} that is none", $"{read.Symbol?.Key} {extra.Address}: {extra.Text} ({extra.Code})"));
        }
    }

    private static string Missed(AnnotatedMention mention) => mention.Code == "-" ? "not in the authority" : "missed";

    private static bool Share(string a, string b) =>
        a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<AnnotatedMention> Read(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Select(cells => new AnnotatedMention(cells[0], cells[1], cells[2], cells[3].TrimEnd('?'), cells[3].EndsWith('?')));
}
