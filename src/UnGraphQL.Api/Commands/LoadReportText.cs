using System.Globalization;
using UnGraphQL.Data.Loading;

namespace UnGraphQL.Api.Commands;

/// <summary>The report of a load as text: a table of what was loaded, then what was refused and why.</summary>
internal static class LoadReportText
{
    public static void Write(LoadReport report, TextWriter output, TextWriter error)
    {
        output.WriteLine($"{"Format",-10} {"Language",-8} {"New",8} {"Updated",8} {"Unchanged",9}");
        foreach (var row in report.Table)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Format,-10} {row.Language.ToString().ToLowerInvariant(),-8} {row.New,8} {row.Updated,8} {row.Unchanged,9}"));
        }

        var passedOver = report.PassedOver == 0 ? "" : $", {report.PassedOver} of other kinds passed over";
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Files.Length} {(report.Files.Length == 1 ? "file" : "files")} in {report.Elapsed.TotalSeconds:0.0} s ({report.Files.Length / report.Elapsed.TotalSeconds:0} a second): {report.Count(LoadStatus.New)} new, {report.Count(LoadStatus.Updated)} updated, {report.Count(LoadStatus.Unchanged)} unchanged, {report.Count(LoadStatus.Refused)} refused{OtherLanguages(report)}{passedOver}."));
        foreach (var file in report.Refused)
        {
            error.WriteLine($"Refused {file.Path}: {file.Reason}");
        }

        foreach (var path in report.Missing)
        {
            error.WriteLine($"Refused {path}: it does not exist.");
        }
    }

    // " (2 in German, which is not read)"
    private static string OtherLanguages(LoadReport report)
    {
        var languages = report.Refused.Where(file => file.OtherLanguage is not null).GroupBy(file => file.OtherLanguage).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Count()} in {group.Key}").ToList();
        return languages.Count == 0 ? "" : $" ({string.Join(", ", languages)}, which {(languages.Count == 1 ? "is" : "are")} not read)";
    }
}
