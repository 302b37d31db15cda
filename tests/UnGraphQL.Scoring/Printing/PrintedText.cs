using System.Collections.Immutable;
using System.Text;

namespace UnGraphQL.Scoring.Printing;

/// <summary>Runs as text.</summary>
internal static class PrintedText
{
    /// <summary>Without the marks of notes.</summary>
    public static string Plain(ImmutableArray<PrintedRun> runs) => Write(runs, static _ => "");

    /// <param name="mark">How a form shows the mark of a note.</param>
    public static string Write(ImmutableArray<PrintedRun> runs, Func<string, string> mark)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            text.Append(run.Note is null ? run.Text : mark(run.Note.Marker));
        }

        return text.ToString().Trim();
    }
}
