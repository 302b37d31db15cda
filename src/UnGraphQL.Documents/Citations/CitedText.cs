namespace UnGraphQL.Documents.Citations;

/// <summary>One text of a document to be searched.</summary>
/// <param name="Address">Of the paragraph, item or footnote.</param>
/// <param name="IsOrganSpeaking">A preambular or operative paragraph: "its" is the adopting body's unless another subject is named.</param>
/// <param name="IsNote">A footnote: <c>Ibid.</c> follows the sequence of the notes.</param>
internal sealed record CitedText(string Address, string Text, bool IsOrganSpeaking, bool IsNote);
