using System.Collections.Immutable;
using UnGraphQL.Documents.Formats;

namespace UnGraphQL.Documents.Structure;

/// <summary>The headings open at a place of a text, outermost first.</summary>
internal sealed class HeadingStack
{
    private readonly List<(int Level, string Text, string? Key)> _open = [];

    public ImmutableArray<string> Section => [.. _open.Select(h => h.Text)];

    /// <summary>Key of the innermost numbered headings, as <c>s2</c> or <c>s2.a</c>; null under none.</summary>
    public string? Key => _open.Where(h => h.Key is not null).Select(h => h.Key!).ToList() is { Count: > 0 } keys ? $"s{string.Join('.', keys)}" : null; // Where keeps no null

    /// <summary>A heading with its number as printed: "II. Cooperation …", or "I Travel …" where the number has no point.</summary>
    public static string Printed(Block whole, Block title, string number)
    {
        var printed = whole.Folded.Contains($"{number}.", StringComparison.Ordinal) ? $"{number}." : number;
        return title.Text.Length == 0 ? printed : $"{printed} {title.Text.Value}";
    }

    /// <summary>Opens a heading and closes those of its level and below.</summary>
    /// <param name="level">0 for one without a number, which stands below the last numbered one.</param>
    /// <param name="text">With its printed number.</param>
    /// <param name="key">Its number in an address; null when unnumbered.</param>
    /// <returns>The level it was given.</returns>
    public int Push(int level, string text, string? key)
    {
        var given = level > 0 ? level : _open.Where(h => h.Key is not null).Select(h => h.Level).DefaultIfEmpty(0).Max() + 1;
        _open.RemoveAll(h => h.Level >= given);
        _open.Add((given, text, key));
        return given;
    }
}
