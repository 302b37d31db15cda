namespace UnGraphQL.Scoring.Printing;

/// <summary>Text of one kind of type, or the mark of a note.</summary>
/// <param name="Note">The note that the run calls; its text is then the mark.</param>
internal sealed record PrintedRun(string Text, bool IsItalic = false, PrintedNote? Note = null);
