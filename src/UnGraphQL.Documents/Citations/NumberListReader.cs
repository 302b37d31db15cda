using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// Reads the numbers under one head noun: "its resolutions 33/18 of 10 November 1978, 50/3 of 16 October 1995 and …".
/// A date, an organ or a pinpoint belongs to the number before it.
/// </summary>
internal sealed class NumberListReader(CitationFindings found, CitationWords words, bool readsBareNumbers)
{
    private readonly string _text = found.Text;
    private ReferenceKind _kind;
    private readonly List<ListedNumber> _items = [];
    private int _at;

    /// <summary>Null when no number follows the head noun.</summary>
    public NumberList? Read(Match head)
    {
        _at = head.Index + head.Length;
        if (!Clause().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var before = words.Before.Match(_text, 0, head.Index);
        _kind = head.Groups["Decision"].Success ? ReferenceKind.Decision : ReferenceKind.Resolution;
        Skip(words.HeadAdjective);
        var organ = before.Groups["organ"].Success ? before.Groups["organ"].Value : TakeOrgan();
        while (Skip(words.Filler))
        {
        }

        Skip(words.Label);
        SkipSpace(organ is not null);
        if (!TakeItem(organ) && !(SkipGloss(words.HeadGloss) && TakeItem(organ)))
        {
            return null;
        }

        var end = ReadTail(organ);
        FillYears();
        PrefixPinpoint(before.Groups["chain"]);
        var isOwn = before.Groups["own"].Success || head.Groups["own"].Success;
        SpreadOrganBackwards(isOwn);
        return new NumberList(_kind, before.Index, end, isOwn, organ, [.. _items])
        {
            SubjectAfter = words.SubjectAfter.Match(_text, end) is { Success: true } subject ? subject.Groups["organ"].Value : null,
        };
    }

    /// <summary>What follows the first number, to the end of the list.</summary>
    private int ReadTail(string? organ)
    {
        TakeAttributes();
        var end = _at;
        while (SkipToNext(end) && TakeItem(organ))
        {
            TakeAttributes();
            end = _at;
        }

        return end;
    }

    /// <summary>To the next number, over a separator or a gloss on the number before; a gloss with a head noun of its own ends the list.</summary>
    private bool SkipToNext(int end)
    {
        if (Skip(words.Separator) && _at > end && words.Number.IsMatch(_text, _at))
        {
            return true;
        }

        _at = end;
        return SkipGloss(words.Glossed);
    }

    private bool SkipGloss(Regex pattern)
    {
        var clause = Clause();
        if (!clause.ContainsAny('/', '(') || !clause.ContainsAnyInRange('0', '9'))
        {
            return false; // A gloss leads to a number: 66/288, 1514 (XV).
        }

        var match = pattern.Match(_text, _at);
        var gloss = match.Groups["gloss"].Value;
        _at += match.Length;
        return match.Success && words.Head.Matches(gloss).IsEmpty && !gloss.Contains(". ", StringComparison.Ordinal);
    }

    private ReadOnlySpan<char> Clause()
    {
        var rest = _text.AsSpan(_at);
        return rest.IndexOf(';') is var end and >= 0 ? rest[..end] : rest;
    }

    private void TakeAttributes()
    {
        while (_items.Count > 0 && (Skip(words.Title) || TakeDate() || TakeOrganOfItem() || TakePinpoint()))
        {
        }
    }

    private bool TakeItem(string? organ)
    {
        if (_at < _text.Length && char.IsAsciiLetterUpper(_text[_at]) && CitationPatterns.Symbol().Match(_text, _at) is { Success: true } symbol && symbol.Index == _at)
        {
            // A full symbol in the list is found by itself; the list goes on behind it.
            _at += symbol.Length;
            return true;
        }

        var match = words.Number.Match(_text, _at);
        if (!match.Success)
        {
            return false;
        }

        var items = match.Groups["bare"].Success ? ReadBare(match, organ) : NumberItems.Read(match, words).ToImmutableArray();
        if (items.IsEmpty)
        {
            return false;
        }

        _items.AddRange(items);
        _at = match.Index + match.Length;
        return true;
    }

    /// <summary>A number of the Security Council without its year: "resolution 1590 of 24 March 2005".</summary>
    private ImmutableArray<ListedNumber> ReadBare(Match match, string? organ)
    {
        var code = organ is null ? null : words.Lexicon.OrganCode(organ);
        var after = match.Index + match.Length;
        code ??= words.OrganAfter.Match(_text, after) is { Success: true } named ? words.Lexicon.OrganCode(named.Groups["organ"].Value) : null;
        if (_kind == ReferenceKind.Decision || IsYearOfTitle(match))
        {
            return [];
        }

        if (code != "SC" && !(readsBareNumbers && code is null or "COUNCIL"))
        {
            return [];
        }

        var number = int.Parse(match.ValueSpan, CultureInfo.InvariantCulture);
        var date = words.Date.Match(_text, after);
        var year = date.Success ? words.Dates.Read(date)?.Year : SecurityCouncilYears.YearOf(number);
        return year is { } known && number > 9 && SecurityCouncilYears.Fits(number, known)
            ? [new ListedNumber(new TextSpan(match.Index, after), new PrintedNumber(PrintedNumberShape.Year, match.Value, known.ToString(CultureInfo.InvariantCulture), "")) { IsYearInferred = true }]
            : [];
    }

    /// <summary>"Resolutions of the Security Council, 1996": a volume, by its year.</summary>
    private bool IsYearOfTitle(Match match) =>
        _text[..match.Index].TrimEnd().EndsWith(',') && match.Length == 4 && match.Value[..2] is "19" or "20" && !words.Date.IsMatch(_text, match.Index + match.Length);

    private bool TakeDate()
    {
        var match = words.Date.Match(_text, _at);
        if (!match.Success)
        {
            return TakeDay();
        }

        _items[^1] = _items[^1] with { Date = words.Dates.Read(match) };
        _at += match.Length;
        return true;
    }

    /// <summary>"186 (1964) of 4 March, 187 (1964) of 13 March": the year is that of the number, or stands with the next date of its session.</summary>
    private bool TakeDay()
    {
        var match = words.DayOfDate.Match(_text, _at);
        if (!match.Success)
        {
            return false;
        }

        _items[^1] = _items[^1] with { Day = match };
        _at += match.Length;
        return true;
    }

    private void FillYears()
    {
        for (var i = _items.Count - 1; i >= 0; i--)
        {
            if (_items[i] is { Day: { } day, Date: null, Number: var number } && YearOf(number, i) is { } year)
            {
                _items[i] = _items[i] with { Date = words.Dates.Read(day, year) };
            }
        }
    }

    private int? YearOf(PrintedNumber number, int index) =>
        number.Year ?? (_items.Skip(index + 1).FirstOrDefault(i => i.Date is not null) is { } next && next.Number.Session == number.Session ? next.Date?.Year : null);

    private bool TakeOrganOfItem()
    {
        var organ = TakeOrgan();
        if (organ is not null)
        {
            _items[^1] = _items[^1] with { Organ = organ };
        }

        return organ is not null;
    }

    private string? TakeOrgan()
    {
        var match = words.OrganAfter.Match(_text, _at);
        _at += match.Length;
        return match.Success ? match.Groups["organ"].Value : null;
    }

    private bool TakePinpoint()
    {
        var match = words.PinpointAfter.Match(_text, _at);
        if (!match.Success)
        {
            return false;
        }

        var pinpoint = Pinpoint.ReadAfter(match.Groups["pins"].Value, words);
        _items[^1] = _items[^1] with { Pinpoint = _items[^1].Pinpoint.Then(pinpoint) };
        _at += match.Length;
        return true;
    }

    private void PrefixPinpoint(Group chain)
    {
        if (chain.Success && _items.Count > 0)
        {
            var pinpoint = Pinpoint.ReadBefore(chain.Value, words);
            found.DoubtPinpoint(pinpoint, new TextSpan(chain.Index, chain.Index + chain.Value.TrimEnd().Length));
            _items[0] = _items[0] with { Pinpoint = pinpoint.Then(_items[0].Pinpoint) };
        }
    }

    /// <summary>"resolutions 1373 (2001) and 1624 (2005) of the Security Council": the name is that of both.</summary>
    private void SpreadOrganBackwards(bool isOwn)
    {
        for (var i = _items.Count - 2; i >= 0 && !isOwn; i--)
        {
            _items[i] = _items[i] with { Organ = _items[i].Organ ?? _items[i + 1].Organ };
        }
    }

    private bool Skip(Regex pattern)
    {
        var match = pattern.Match(_text, _at);
        _at += match.Length;
        return match.Success;
    }

    /// <param name="overComma">As in "resolutions of the Human Rights Council, 34/24 of 24 March 2017".</param>
    private void SkipSpace(bool overComma)
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || (overComma && _text[_at] == ',')))
        {
            _at++;
        }
    }
}
