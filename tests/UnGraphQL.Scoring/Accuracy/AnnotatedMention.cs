namespace UnGraphQL.Scoring.Accuracy;

/// <summary>One organization that a document names, as a reader of the text wrote it down.</summary>
/// <param name="Document">File name.</param>
/// <param name="Code">Of the authority; "-" when that has no such organization.</param>
/// <param name="IsOptional">A matter of opinion: neither wanted nor wrong.</param>
internal sealed record AnnotatedMention(string Document, string Address, string Words, string Code, bool IsOptional);
