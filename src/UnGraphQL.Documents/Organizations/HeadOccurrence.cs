namespace UnGraphQL.Documents.Organizations;

/// <summary>A head noun or short name printed alone or at the start of a name the authority does not have; both ends are inside.</summary>
internal sealed record HeadOccurrence(int First, int Last, string Head)
{
    public bool IsPhrase => Head.Contains(' ', StringComparison.Ordinal);
}
