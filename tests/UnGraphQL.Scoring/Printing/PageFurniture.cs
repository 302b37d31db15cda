using System.Collections.Immutable;

namespace UnGraphQL.Scoring.Printing;

/// <summary>What stands on every page of a document.</summary>
internal static class PageFurniture
{
    public static ImmutableArray<string> Of(PrintedDocument document) =>
        [document.Job, document.Job.Replace("-", "", StringComparison.Ordinal), document.Distribution, "<<ODS", "[DU1]"];

    /// <summary>In the order of their calls, those of titles first; a note called again is printed once.</summary>
    public static IEnumerable<PrintedNote> NotesOf(PrintedDocument document) =>
        document.Parts.SelectMany(p => p.Titles.Concat(p.Lines)).SelectMany(l => l.Notes).Where(n => n.Text.Length > 0).DistinctBy(n => (n.Marker, n.Text));
}
