using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Structure;

/// <summary>
/// Tells which notes belong to which part of a document where their numbers begin anew in an annex: the notes 1, 2, 3, 1, 2 are those of the main text and
/// then those of the annex that calls a note 1 again.
/// </summary>
internal sealed partial class NoteScopes
{
    private readonly List<List<string>> _runs = [];
    private readonly Dictionary<string, int> _runOfScope = new(StringComparer.Ordinal);

    /// <param name="markers">Of the notes, in document order.</param>
    /// <param name="calls">Markers with the addresses of the texts that call them, in document order.</param>
    public NoteScopes(IEnumerable<string> markers, IEnumerable<(string Marker, string Address)> calls)
    {
        foreach (var marker in markers)
        {
            if (_runs.Count == 0 || BeginsAnew(_runs[^1], marker))
            {
                _runs.Add([]);
            }

            _runs[^1].Add(marker);
            Runs.Add(_runs.Count - 1);
        }

        var known = _runs.SelectMany(r => r).ToFrozenSet(StringComparer.Ordinal);
        var run = 0;
        foreach (var scope in calls.Where(c => known.Contains(c.Marker)).GroupBy(c => Of(c.Address), c => c.Marker, StringComparer.Ordinal))
        {
            run += _runOfScope.Count > 0 && run + 1 < _runs.Count && _runs[run + 1][0] == scope.First() ? 1 : 0;
            _runOfScope.Add(scope.Key, run);
        }
    }

    /// <summary>Of each note, in which row of numbers it stands.</summary>
    public List<int> Runs { get; } = [];

    /// <summary>The row of numbers that a text calls.</summary>
    public int RunAt(string address) => _runOfScope.GetValueOrDefault(Of(address));

    /// <summary>The part that an address lies in: <c>annex1.</c>, or empty for the main text.</summary>
    public static string Of(string address) => Annex().Match(address).Value;

    private static bool BeginsAnew(List<string> run, string marker) =>
        Number(marker) is { } number && run.Select(Number).Max() is { } last ? number <= last : run.Contains(marker);

    private static int? Number(string marker) => int.TryParse(marker, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^annex\d+\.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Annex();
}
