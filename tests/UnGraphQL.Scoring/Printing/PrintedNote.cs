using System.Collections.Immutable;

namespace UnGraphQL.Scoring.Printing;

/// <param name="Marker">As printed: <c>1</c>, <c>*</c>, in Arabic <c>(1)</c>.</param>
internal sealed record PrintedNote(string Marker, ImmutableArray<PrintedRun> Runs)
{
    public string Text { get; } = PrintedText.Plain(Runs);
}
