using System.Text.RegularExpressions;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

// Its number, letter and title.
internal sealed partial class MastheadReader
{
    // "Report of the President of the" / "General Assembly": below the number no letterhead stands
    private bool EndsTitle(Block block) => _masthead.Number is not null && _title.Text is not null && _pack.CodeOf(block.Folded.Trim()) is not null;

    // 67/137. Cooperation between …   32/6 Renforcement …   78/2.   Resolution 78/2
    private bool ReadNumber(Block block)
    {
        var named = _pack.Lines.Match("resolutionNumber", block.Folded);
        var (line, offset) = named.Success ? (named.Groups["rest"].Value, named.Groups["rest"].Index) : (block.Folded, 0);
        if (_masthead.Number is not null || MastheadLine.NumberedTitle().Match(line) is not { Success: true } match || !(named.Success || match.Groups["title"].Success || match.Value[^1] is '.' or '-' || IsOwnNumber(match)))
        {
            return false;
        }

        _masthead.Number = NumberIn(match, out var roman);
        _masthead.NumberSession = roman is null ? null : RomanNumeral.Read(roman);
        _masthead.Kind ??= named.Groups["decision"].Success ? DocumentKind.Decision : DocumentKind.Resolution;
        _masthead.IsPresent = true;
        _awaitsSubject = false;
        _title.Clear(); // the subject of the agenda item, which may be a report
        if (match.Groups["title"] is { Success: true } title && ReadNamedLetter(title.Value) is var start && start < title.Length)
        {
            _title.Add(block.From(offset + title.Index + start));
        }

        return true;
    }

    // "دإط-11/2" and "2625 (د-25)": the session as numbers in Latin letters have it
    private string NumberIn(Match match, out string? roman)
    {
        var (number, lexicon) = (match.Groups["number"].Value, CitationLexicon.For(_pack.Language));
        var (session, bracket) = (match.Groups["session"], match.Groups["roman"]);
        roman = bracket.Success ? lexicon.Session(bracket.Value, isRoman: true) : null;
        return bracket.Success ? number.Replace(bracket.Value, roman, StringComparison.Ordinal)
            : session.Success ? number.Replace(session.Value, lexicon.Session(session.Value, isRoman: false), StringComparison.Ordinal)
            : number;
    }

    // "78/2" alone, as Arabic prints it: the number of the symbol, or what follows the adoption line
    private bool IsOwnNumber(Match match) => _parts.OwnNumbers.Contains(match.Groups["number"].Value) || _masthead.Kind is not null;

    // "78/80 ألف": the letter of a part by its name, and its title where the symbol has the letter
    private int ReadNamedLetter(string title)
    {
        var end = title.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? space : title.Length;
        var letter = PartLetter.Named(title[..end].TrimEnd('.', '-'), _pack.Labels);
        if (letter is null || (title[end..].TrimEnd('.', '-', ' ').Length > 0 && !_parts.OwnNumbers.Contains($"{_masthead.Number} {letter}")))
        {
            return 0;
        }

        _masthead.Letter ??= letter;
        return Math.Min(title.Length, title[end..].Trim('.', '-', ' ').Length == 0 ? title.Length : end + 1);
    }

    private bool ReadTitle(Block block)
    {
        if (_masthead.Number is not null && _title.ReadLetter(block, _pack.Labels) is { } letter)
        {
            _masthead.Letter = letter;
            return true;
        }

        var isSubject = _awaitsTitle || _pack.Lines.IsMatch("subject", block.Folded) || _pack.Lines.IsMatch("letter", block.Folded);
        if (_awaitsSubject && !isSubject)
        {
            _masthead.AgendaItemTitle = _masthead.AgendaItemTitle is { } begun ? $"{begun} {block.Text.Value}" : block.Text.Value;
            return true;
        }

        _awaitsSubject = false;
        var isTitle = _masthead.Number?.EndsWith(')') == false || _masthead.NumberSession is not null
            || isSubject || (_masthead.Number is null && MastheadTitle.IsInCapitals(block));
        if (isTitle && block.Text.Length < 600)
        {
            _masthead.IsPresent = true;
            _title.Add(block);
        }

        return isTitle;
    }
}
