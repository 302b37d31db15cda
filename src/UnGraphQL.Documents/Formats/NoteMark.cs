namespace UnGraphQL.Documents.Formats;

/// <summary>A footnote mark taken out of a text.</summary>
/// <param name="Marker">As printed: <c>2</c>, <c>*</c>.</param>
/// <param name="Offset">In the text without the mark, before which it stood.</param>
internal readonly record struct NoteMark(string Marker, int Offset);
