using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// Reads numbers that stand before their head noun, each between signs of its own: 2012年12月18日第67/137号和2013年12月18日第68/181号决议.
/// The date stands before the number; the head noun behind the last governs the whole list.
/// </summary>
internal sealed class MarkedNumberReader(CitationFindings found, CitationWords words)
{
    /// <summary>Characters before a number that are looked at.</summary>
    private const int FarthestBefore = 400;

    private readonly string _text = found.Text;

    /// <summary>One list per number with its marks, in the order of the text.</summary>
    public ImmutableArray<NumberList> Read()
    {
        var read = new List<(NumberList List, bool HasHead)>();
        foreach (var (start, at) in Starts())
        {
            if (start >= (read.Count > 0 ? read[^1].List.End : 0) && ReadOne(start, at) is { } one)
            {
                read.Add(one);
            }
        }

        return SpreadHeads(read);
    }

    // 第67/137号, and without the sign before: S-10/2号决议
    private IEnumerable<(int Start, int Number)> Starts() =>
        words.Marker.Matches(found.Source).Select(m => (m.Index, m.Index + m.Length))
            .Concat(words.UnmarkedNumber.Matches(_text).Select(m => (m.Index, m.Index))).OrderBy(s => s.Item2);

    private (NumberList List, bool HasHead)? ReadOne(int start, int at)
    {
        var items = new List<ListedNumber>();
        var end = at;
        for (var next = at; words.Number.Match(_text, next) is { Success: true } number && !number.Groups["bare"].Success;)
        {
            items.AddRange(NumberItems.Read(number, words));
            end = number.Index + number.Length;
            next = words.Separator.Match(_text, end) is { Success: true } gap ? gap.Index + gap.Length : _text.Length;
        }

        var behind = words.BehindMarker.Match(_text, end);
        if (items.Count == 0 || !behind.Success)
        {
            return null;
        }

        var from = Math.Max(0, start - FarthestBefore);
        var before = words.BeforeMarker.Match(_text, from, start - from);
        var hasHead = behind.Groups["Resolution"].Success || behind.Groups["Decision"].Success;
        var list = new NumberList(
            behind.Groups["Decision"].Success ? ReferenceKind.Decision : ReferenceKind.Resolution,
            before.Success ? before.Index : start,
            behind.Index + behind.Length,
            before.Groups["own"].Success,
            before.Groups["organ"] is { Success: true } organ ? organ.Value : null,
            [.. items.Select(item => item with { Date = DateOf(before, item.Number) })]);
        return (WithPinpoint(list, hasHead), hasHead);
    }

    // 1964年3月4日第186(1964)号、3月13日第187(1964)号: the number has the year
    private DateOnly? DateOf(Match before, PrintedNumber number) =>
        !before.Groups["date"].Success ? null
        : before.Groups["year"].Success ? words.Dates.Read(before)
        : number.Year is { } year ? words.Dates.Read(before, year)
        : null;

    private NumberList WithPinpoint(NumberList list, bool hasHead)
    {
        if (!hasHead || words.PinpointAfter.Match(_text, list.End) is not { Success: true } match)
        {
            return list;
        }

        var last = list.Items[^1];
        return list with { End = match.Index + match.Length, Items = list.Items.SetItem(list.Items.Length - 1, last with { Pinpoint = Pinpoint.ReadAfter(match.Groups["pins"].Value, words) }) };
    }

    // A number without head noun has that of the next in its list; one that is in no list cites nothing.
    private ImmutableArray<NumberList> SpreadHeads(List<(NumberList List, bool HasHead)> read)
    {
        var lists = ImmutableArray.CreateBuilder<NumberList>();
        NumberList? next = null;
        for (var i = read.Count - 1; i >= 0; i--)
        {
            var (list, hasHead) = read[i];
            if (!hasHead)
            {
                list = next is not null && IsJoined(list, next) ? list with { Kind = next.Kind } : null;
            }

            next = list ?? next;
            if (list is not null)
            {
                lists.Insert(0, list);
            }
        }

        return lists.ToImmutable();
    }

    /// <summary>Whether only a separator stands between two lists.</summary>
    private bool IsJoined(NumberList list, NumberList next) =>
        list.End >= next.Start || (words.Separator.Match(_text, list.End) is { Success: true } gap && gap.Index + gap.Length >= next.Start);
}
