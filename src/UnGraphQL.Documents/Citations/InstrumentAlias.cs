using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>A name that a document gives to an instrument: by a note on the name, or by a citation with its title.</summary>
internal sealed class InstrumentAlias
{
    private readonly ImmutableArray<NamePart> _parts;

    private InstrumentAlias(string name, ParsedReference target, ImmutableArray<NamePart> parts) => (Name, Target, _parts) = (name, target, parts);

    public string Name { get; }

    /// <summary>The reference that says what the name stands for.</summary>
    public ParsedReference Target { get; }

    /// <param name="inflects">Whether endings of words change, as in Russian.</param>
    public static InstrumentAlias Of(string name, ParsedReference target, bool inflects) => new(name, target, [.. Parts(name, inflects)]);

    /// <summary>Every place where a text has the name; whole words only.</summary>
    public IEnumerable<TextSpan> In(string text)
    {
        for (var at = text.IndexOf(_parts[0].Stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(_parts[0].Stem, at + 1, StringComparison.Ordinal))
        {
            if (End(text, at) is { } end)
            {
                yield return new TextSpan(at, end);
            }
        }
    }

    private int? End(string text, int at)
    {
        foreach (var part in _parts)
        {
            if (string.CompareOrdinal(text, at, part.Stem, 0, part.Stem.Length) != 0)
            {
                return null;
            }

            at += part.Stem.Length;
            var stop = at + part.MostEnding;
            while (at < stop && at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }
        }

        return at;
    }

    /// <summary>Words, and what stands between them, in turn.</summary>
    private static IEnumerable<NamePart> Parts(string name, bool inflects)
    {
        const int Ending = 3;
        const int ShortestStem = 4;
        for (var start = 0; start < name.Length;)
        {
            var isWord = char.IsLetter(name[start]);
            var end = start + 1;
            while (end < name.Length && char.IsLetter(name[end]) == isWord)
            {
                end++;
            }

            var stem = inflects && isWord ? Math.Max(Math.Min(end - start, ShortestStem), end - start - Ending) : end - start;
            yield return new NamePart(name.Substring(start, stem), inflects && isWord ? end - start - stem + 1 : 0);
            start = end;
        }
    }

    /// <param name="MostEnding">How many letters more the word may have than its stem.</param>
    private readonly record struct NamePart(string Stem, int MostEnding);
}
