namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>How a run of a Word file is printed.</summary>
internal readonly record struct RunLook(bool IsItalic, bool IsBold, bool IsHidden, bool IsRaised);
