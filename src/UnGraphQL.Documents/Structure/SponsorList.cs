using System.Collections.Concurrent;
using System.Collections.Immutable;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>
/// Takes apart who submitted a draft: names with commas and "and" between them, or a sentence as "submitted by the President of the General
/// Assembly", which stays whole. What stands in brackets belongs to the name before it.
/// </summary>
internal sealed class SponsorList
{
    private static readonly ConcurrentDictionary<Language, SponsorList> Languages = new();

    private readonly string _conjunction;
    private readonly ImmutableArray<string> _jointNames;

    private SponsorList(Language language)
    {
        var rows = PackFile.Read(language, "joint-names");
        _conjunction = rows.First(r => r["role"] == "conjunction")["form"].Replace('_', ' ');
        _jointNames = [.. rows.Where(r => r["role"] == "name").Select(r => r["form"])];
    }

    public static SponsorList For(Language language) => Languages.GetOrAdd(language, static l => new SponsorList(l));

    /// <summary>As printed, white space collapsed; empty when there is no text.</summary>
    public ImmutableArray<string> Read(string? text)
    {
        var line = MappedTextBuilder.Collapse(text ?? "", 0, text?.Length ?? 0).Value.TrimEnd('.');
        return line.Length == 0 ? [] : IsSentence(line) ? [line] : Split(line);
    }

    // A name begins with a capital, or with its article: "the Dominican Republic".
    private static bool IsSentence(string line) =>
        char.IsLower(line[0]) && !(line.StartsWith("the ", StringComparison.Ordinal) && line.Length > 4 && char.IsUpper(line[4]));

    private ImmutableArray<string> Split(string line)
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
    private int SeparatorAt(string line, int index) =>
        line[index] is ',' or '\u060C' or '\u3001' or '\uFF0C' ? (IsConjunction(line, index + 1) ? 1 + _conjunction.Length : 1) : IsConjunction(line, index) ? _conjunction.Length : 0;

    private bool IsConjunction(string line, int index) =>
        string.CompareOrdinal(line, index, _conjunction, 0, _conjunction.Length) == 0
        && !_jointNames.Any(name => index - name.IndexOf(_conjunction, StringComparison.Ordinal) is >= 0 and var start && string.CompareOrdinal(line, start, name, 0, name.Length) == 0);
}
