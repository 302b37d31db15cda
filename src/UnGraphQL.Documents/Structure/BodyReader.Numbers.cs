using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

// Numbers before paragraphs, and those of lists inside a paragraph.
internal sealed partial class BodyReader
{
    private bool _isInList;
    private int _listDepth;

    private bool ReadNumbered(Block block)
    {
        if (NumberOf(block) is not var (printed, value, start, isMisread))
        {
            return ReadBareNumber(block);
        }

        if (CountOf(value, block.Text.Value[start..], isMisread) is not { } count)
        {
            return false;
        }

        _number = count;
        Add(_phase == ParagraphKind.Narrative ? ParagraphKind.Narrative : ParagraphKind.Operative, block, block.From(start), printed, isMisread);
        return true;
    }

    // "PP1. Recalling", "OP 2. Decides", "Op. 3": what drafts are told by in talks
    private bool ReadDraftNumber(Block block)
    {
        if (_phase == ParagraphKind.Narrative || BodyPatterns.DraftNumber().Match(block.Folded) is not { Success: true } match)
        {
            return false;
        }

        var number = match.Groups["number"].Value;
        var isPreambular = match.Groups["preambular"].Success;
        _number = isPreambular ? _number : int.Parse(number, CultureInfo.InvariantCulture);
        Add(isPreambular ? ParagraphKind.Preambular : ParagraphKind.Operative, block, block.From(match.Length), number);
        return true;
    }

    // "S. Decides" after 4: optical recognition reads 5 so, 8 as B, 1 as l.
    private static (string Printed, int Value, int Start, bool IsMisread)? NumberOf(Block block)
    {
        const string Letters = "lIZSB";
        const string Digits = "11258";
        if (BodyPatterns.Number().Match(block.Folded) is { Success: true } match)
        {
            return match.Length < block.Text.Length ? (match.Groups["number"].Value, int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), match.Length, false) : null;
        }

        return block.Folded is [var letter, '.', ' ', ..] && Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? (Digits[place].ToString(), Digits[place] - '0', 3, true) : null;
    }

    /// <summary>How many paragraphs there are with this one, told by its number or, where that is off the count, by what stands around it; null when the number is none of a paragraph.</summary>
    private int? CountOf(int number, string text, bool isMisread) =>
        !isMisread && Follows(number) ? number
        : StandsForNext(number, text, isMisread) ? _number + 1
        : !isMisread && IsQuoted() ? _number
        : !isMisread && BeginsPartOfWhole(number, text) ? number
        : null;

    // A gap of some paragraphs may be the document's or a tool's; a wider one is a number that begins a line.
    private bool Follows(int number) => number == 1 || IsFirst(number) || (number > _number - 2 && number <= _number + 5);

    // An operative paragraph where the next number must be: one digit is wrong, or the numbers go on behind it. 331, 232, 333
    private bool StandsForNext(int number, string text, bool isMisread) =>
        _phase == ParagraphKind.Operative && (isMisread ? number == _number + 1 : PrintedCount.IsMisprint(number, _number + 1) || NextNumber() == _number + 2) && _pack.Operative.Match(text) is not null;

    // What is left out between may be more than some paragraphs: the next number, and in a resolution the words, tell that this is one.
    private bool BeginsPartOfWhole(int number, string text) =>
        number > _number && _phase != ParagraphKind.Operative && NextNumber() == number + 1 && (_phase == ParagraphKind.Narrative || _pack.Operative.Match(text) is not null);

    // "Approves the following new paragraph 4:" and the paragraph with the number it will have there; then the own numbers go on
    private bool IsQuoted() => Last is { Kind: ParagraphKind.Operative, Number: not null, Children.Count: 0 } last && last.Content.Folded.EndsWith(':') && NextNumber() == _number + 1;

    private int? NextNumber() =>
        _blocks.Skip(_index + 1).Select(b => BodyPatterns.Number().Match(b.Folded)).FirstOrDefault(m => m.Success) is { } next ? int.Parse(next.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;

    // A part of a report begins with the number it has in the whole, when the next paragraph goes on from it.
    private bool IsFirst(int number) =>
        _number == 0 && _phase == ParagraphKind.Narrative && NextNumber() == number + 1;

    // "1 Commends": without its point, a number is one before words that open a paragraph, where the next number goes on.
    private bool ReadBareNumber(Block block)
    {
        var number = (_number + 1).ToString(CultureInfo.InvariantCulture);
        if (_phase == ParagraphKind.Narrative || !block.Folded.StartsWith(number + " ", StringComparison.Ordinal)
            || _pack.Operative.Match(block.Text.Value[(number.Length + 1)..]) is null || NextNumber() != _number + 2)
        {
            return false;
        }

        _number++;
        Add(ParagraphKind.Operative, block, block.From(number.Length + 1), number);
        return true;
    }

    // "115.2 Continue its efforts", in Arabic "115-2": a recommendation below paragraph 115
    private bool ReadRecommendation(Block block)
    {
        if (Last is not { Number: { } printed } parent || BodyPatterns.RecommendationNumber().Match(block.Folded) is not { Success: true } match || match.Groups["paragraph"].Value != printed)
        {
            return false;
        }

        var number = match.Groups["number"].Value;
        _items.Add(parent, block, new ItemLabel(match.Value.TrimEnd(' ', '.', '-'), number, number), match.Length, 1);
        return true;
    }

    // "11. Decides on the agenda: 1. Opening. 2. Election. 12. Requests …": the list ends where the number of the next paragraph comes.
    private bool ReadListNumber(Block block)
    {
        if (BodyPatterns.Number().Match(block.Folded) is not { Success: true } match || match.Length >= block.Text.Length || Last is not { } parent)
        {
            return false;
        }

        if (parent.Number is null)
        {
            return ReadListOfDecision(block, match, parent);
        }

        if (match.Groups["number"].Value == "1" && !_isAfterHeading && parent.Children.Count == 0 && parent.Content.Folded.EndsWith(':'))
        {
            _listEnd = EndOfList();
        }

        if (_index >= _listEnd)
        {
            return false;
        }

        _items.Add(parent, block, new ItemLabel(match.Value.TrimEnd(), match.Groups["number"].Value, match.Groups["number"].Value), match.Length, 1);
        return true;
    }

    // "(b) Approved the provisional agenda as set out below:" / "1. Election of officers."
    private bool ReadListOfDecision(Block block, Match match, ParagraphNode parent)
    {
        var last = parent.Children is [.., var item] ? item : parent;
        if (!_isDecision || !(match.Groups["number"].Value == "1" ? last.Content.Folded.EndsWith(':') : _isInList))
        {
            return false;
        }

        _listDepth = match.Groups["number"].Value == "1" ? (last == parent ? 1 : 2) : _listDepth;
        _isInList = true;
        _items.Add(parent, block, new ItemLabel(match.Value.TrimEnd(), match.Groups["number"].Value, match.Groups["number"].Value), match.Length, _listDepth);
        return true;
    }

    /// <summary>Index of the block with the number of the next paragraph, when numbers from 1 run up to it; 0 when they do not.</summary>
    private int EndOfList()
    {
        var expected = 1;
        for (var i = _index; i < _blocks.Count; i++)
        {
            if (BodyPatterns.Number().Match(_blocks[i].Folded) is not { Success: true } match)
            {
                continue;
            }

            var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            if (number == _number + 1 && expected > 1 && !IsPrintedAgain(number, i))
            {
                return i;
            }

            if (number != expected++)
            {
                return 0;
            }
        }

        return 0;
    }

    private bool IsPrintedAgain(int number, int index) =>
        _blocks.Skip(index + 1).Any(b => BodyPatterns.Number().Match(b.Folded) is { Success: true } match && match.Groups["number"].Value == number.ToString(CultureInfo.InvariantCulture));
}
