namespace UnGraphQL.Documents.Organizations;

/// <summary>A head noun or short name printed alone or at the start of a name the authority does not have; both ends are inside.</summary>
internal sealed record HeadOccurrence(int First, int Last, string Head)
{
    /// <summary>Of several words; Chinese signs that stand together are one.</summary>
    public bool IsPhrase => Head.Contains(' ', StringComparison.Ordinal) && !NameTokenizer.IsIdeograph(Head[0]);
}
