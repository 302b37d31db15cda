using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>A paragraph, item, heading or footnote with its words.</summary>
internal sealed record TextUnderReading(string Address, string Text, ImmutableArray<NameToken> Tokens, ImmutableArray<TextSpan> References)
{
    public TextSpan Span(NameMatch match) => new(Tokens[match.First].Start, Tokens[match.Last].End);

    public string Words(NameMatch match) => Text[Tokens[match.First].Start..Tokens[match.Last].End];

    public bool IsInReference(NameMatch match) =>
        References.Any(reference => reference.Start < Tokens[match.Last].End && Tokens[match.First].Start < reference.End);

    /// <summary>The character right before the token, a blank at the start of the text.</summary>
    public char Before(int token) => Tokens[token].Start == 0 ? ' ' : Text[Tokens[token].Start - 1];

    /// <summary>The character right after the token, a blank at the end of the text.</summary>
    public char After(int token) => Tokens[token].End == Text.Length ? ' ' : Text[Tokens[token].End];
}
