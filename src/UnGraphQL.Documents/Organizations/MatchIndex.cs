namespace UnGraphQL.Documents.Organizations;

/// <summary>
/// The matches of one text by their tokens, so that a text of thousands of names is read in one go. Each index is made when it is first asked:
/// of most texts none is. The matches must stay as they are.
/// </summary>
internal sealed class MatchIndex(IReadOnlyCollection<NameMatch> matches)
{
    private ILookup<int, NameMatch>? _byFirst;
    private ILookup<int, NameMatch>? _byLast;
    private HashSet<int>? _covered;

    /// <summary>In their order in the list that was indexed.</summary>
    public IEnumerable<NameMatch> StartingAt(int token) => (_byFirst ??= matches.ToLookup(match => match.First))[token];

    /// <inheritdoc cref="StartingAt"/>
    public IEnumerable<NameMatch> EndingAt(int token) => (_byLast ??= matches.ToLookup(match => match.Last))[token];

    public bool Covers(int token) => (_covered ??= [.. matches.SelectMany(match => Enumerable.Range(match.First, match.Length))]).Contains(token);
}
