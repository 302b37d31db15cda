using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Scoring.Comparing;
using UnGraphQL.Scoring.Printing;

namespace UnGraphQL.Scoring;

/// <summary>Scores the files of a folder in parallel, in an order that does not depend on it.</summary>
internal static class ScoringRun
{
    /// <param name="sample">So many files of each folder, evenly spread; all when 0.</param>
    public static IReadOnlyList<ScoredText> Score(string folder, IReadOnlyCollection<Language> languages, IReadOnlyCollection<TextForm> forms, int sample)
    {
        var files = Sample(folder, sample).ToList();
        var scored = new ConcurrentDictionary<string, IReadOnlyList<ScoredText>>(StringComparer.Ordinal);
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, file => scored[file] = Patiently(() => SessionScorer.Score(file, languages, forms)));
        return [.. files.SelectMany(f => scored[f])];
    }

    // The readers give up a match that takes seconds, which on a machine with much else to do is no fault of theirs.
    private static IReadOnlyList<ScoredText> Patiently(Func<IReadOnlyList<ScoredText>> score)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return score();
            }
            catch (RegexMatchTimeoutException) when (tries < 5)
            {
                Thread.Sleep(TimeSpan.FromSeconds(tries));
            }
        }
    }

    private static IEnumerable<string> Sample(string folder, int sample)
    {
        var folders = Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).GroupBy(f => Path.GetDirectoryName(f));
        foreach (var files in folders.Select(g => g.ToList()))
        {
            var step = sample <= 0 ? 1 : Math.Max(1, files.Count / sample);
            foreach (var file in files.Where((_, i) => i % step == 0).Take(sample <= 0 ? int.MaxValue : sample))
            {
                yield return file;
            }
        }
    }
}
