using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Citations;

/// <summary>A pattern each match of which begins with one of some words; it is asked where the index says that one may stand.</summary>
internal sealed class FormPattern
{
    private readonly Regex _pattern;
    private readonly FormIndex _index;
    private readonly ushort _bit;

    /// <param name="pattern">Begins with <c>\G</c>.</param>
    /// <param name="forms">What a match may begin with; none when nothing matches.</param>
    public FormPattern(Regex pattern, FormIndex index, IEnumerable<string> forms)
    {
        _pattern = pattern;
        _index = index;
        _bit = index.Add(forms);
    }

    /// <summary>The matches in the order of the text; none begins inside another.</summary>
    public ImmutableArray<Match> Matches(CitedText text) => Matches(text.Folded, text.Forms(_index));

    /// <inheritdoc cref="Matches(CitedText)"/>
    /// <param name="text">A part of <see cref="CitedText.Folded"/>.</param>
    public ImmutableArray<Match> Matches(string text) => Matches(text, _index.Find(text));

    private ImmutableArray<Match> Matches(string text, IReadOnlyList<(int At, ushort Patterns)> places)
    {
        var matches = ImmutableArray.CreateBuilder<Match>(0);
        var end = 0;
        foreach (var (at, patterns) in places)
        {
            if ((patterns & _bit) != 0 && at >= end && _pattern.Match(text, at) is { Success: true } match)
            {
                matches.Add(match);
                end = at + match.Length;
            }
        }

        return matches.ToImmutable();
    }
}
