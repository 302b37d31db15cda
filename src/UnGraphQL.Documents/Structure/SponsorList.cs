using System.Collections.Immutable;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>
/// Takes apart who submitted a draft: names with commas and "and" between them, or a sentence as "submitted by the President of the General
/// Assembly", which stays whole. What stands in brackets belongs to the name before it.
/// </summary>
internal static class SponsorList
{
    private const string Conjunction = " and ";

    /// <summary>Names of Members and former Members that hold an "and" themselves. Source: the list of Member States of the United Nations.</summary>
    private static readonly ImmutableArray<string> JointNames =
    [
        "Antigua and Barbuda", "Bosnia and Herzegovina", "Great Britain and Northern Ireland", "Saint Kitts and Nevis",
        "Saint Vincent and the Grenadines", "Sao Tome and Principe", "Serbia and Montenegro", "Trinidad and Tobago",
    ];

    /// <summary>As printed, white space collapsed; empty when there is no text.</summary>
    public static ImmutableArray<string> Read(string? text)
    {
        var line = MappedTextBuilder.Collapse(text ?? "", 0, text?.Length ?? 0).Value.TrimEnd('.');
        return line.Length == 0 ? [] : IsSentence(line) ? [line] : Split(line);
    }

    // A name begins with a capital, or with its article: "the Dominican Republic".
    private static bool IsSentence(string line) =>
        char.IsLower(line[0]) && !(line.StartsWith("the ", StringComparison.Ordinal) && line.Length > 4 && char.IsUpper(line[4]));

    private static ImmutableArray<string> Split(string line)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            depth += line[i] switch { '(' => 1, ')' => -1, _ => 0 };
            var length = depth > 0 ? 0 : SeparatorAt(line, i);
            if (length > 0)
            {
                Add(line[start..i]);
                start = i + length;
                i = start - 1;
            }
        }

        Add(line[start..]);
        return names.ToImmutable();

        void Add(string name)
        {
            if (name.Trim() is { Length: > 0 } known)
            {
                names.Add(known);
            }
        }
    }

    // Of "A, B, and C" the comma is taken with its conjunction.
    private static int SeparatorAt(string line, int index) =>
        line[index] == ',' ? (IsConjunction(line, index + 1) ? 1 + Conjunction.Length : 1) : IsConjunction(line, index) ? Conjunction.Length : 0;

    private static bool IsConjunction(string line, int index) =>
        string.CompareOrdinal(line, index, Conjunction, 0, Conjunction.Length) == 0
        && !JointNames.Any(name => index - name.IndexOf(Conjunction, StringComparison.Ordinal) is >= 0 and var start && string.CompareOrdinal(line, start, name, 0, name.Length) == 0);
}
