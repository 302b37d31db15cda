namespace UnGraphQL.Documents.Organizations;

/// <summary>The matches of one text by their tokens, so that a text of thousands of names is read in one go.</summary>
internal sealed class MatchIndex
{
    private readonly ILookup<int, NameMatch> _byFirst;
    private readonly ILookup<int, NameMatch> _byLast;
    private readonly HashSet<int> _covered;

    public MatchIndex(IReadOnlyCollection<NameMatch> matches)
    {
        _byFirst = matches.ToLookup(match => match.First);
        _byLast = matches.ToLookup(match => match.Last);
        _covered = [.. matches.SelectMany(match => Enumerable.Range(match.First, match.Length))];
    }

    /// <summary>In their order in the list that was indexed.</summary>
    public IEnumerable<NameMatch> StartingAt(int token) => _byFirst[token];

    /// <inheritdoc cref="StartingAt"/>
    public IEnumerable<NameMatch> EndingAt(int token) => _byLast[token];

    public bool Covers(int token) => _covered.Contains(token);
}
