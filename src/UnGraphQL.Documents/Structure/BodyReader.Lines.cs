using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

// Lines without number in a text of numbered paragraphs.
internal sealed partial class BodyReader
{
    private const int MostAnnounced = 20;

    /// <summary>Letters of a line that says who signs.</summary>
    private const int LongestName = 150;

    /// <summary>Lines down to the name: offices may stand above it.</summary>
    private const int MostOverName = 4;

    /// <summary>Share of blocks without an empty line before them from which one that has it is set apart.</summary>
    private const double TightShare = 0.8;

    private int _announcedEnd = -1;
    private bool? _isTight;
    private ParagraphNode? _dashed;
    private ParagraphNode? _signature;

    // "Further improvement of the methods": words that open paragraphs too, but a numbered text has no paragraph without number and end.
    private bool IsBetweenNumbers(Block block) => Last is { Number: not null } && Next is { } next && BodyPatterns.Number().IsMatch(next.Folded) && IsShortLine(block, LongestHeading);

    // "As a follow-up to the present declaration, we:", which fits a line, or has an empty line above it where paragraphs have none between them
    private bool IsSetApart(Block block) =>
        block.Folded.EndsWith(':') && block.Text.Length < LongestHeading && Last is { Number: not null } && Next is { } next && BodyPatterns.Number().IsMatch(next.Folded)
        && (BodyPatterns.IsAnnouncement(block) || (block is { BlankLines: > 0, OpensPage: false } && (_isTight ??= IsTight())));

    // "Recalling its resolutions:" / "- 60/1 of 16 September 2005," / "- 65/1 …": the lines of one paragraph
    private bool IsDashedLine(Block block, ParagraphNode before) =>
        block.Folded is ['-' or '\u2014' or '\u2022', ' ', ..] && before.Children.Count == 0 && (before == _dashed || before.Content.Folded.EndsWith(':'));

    // "(Signed) Ada Norland" and the lines below it, which say who she is; in Chinese they stand above
    private bool IsOfSignature(Block block) =>
        block.Text.Length < LongestName && !BodyPatterns.SentenceEnd().IsMatch(block.Folded)
        && (_blocks.Skip(_index).Take(MostOverName).TakeWhile(b => b.Text.Length < LongestName && !BodyPatterns.SentenceEnd().IsMatch(b.Folded)).Any(b => _pack.Lines.IsMatch("signed", b.Folded)) || (_signature is { } signature && Last == signature));

    private bool IsTight() => _blocks.Count(b => b.BlankLines == 0 || b.OpensPage) >= _blocks.Count * TightShare;

    // "2. The meetings will be held as follows:" and a line for each. The last ends the sentence, or the next number follows with nothing set apart.
    private bool IsAnnounced(Block block)
    {
        if (_index > _announcedEnd && block.Text.Length < LongestHeading && Last is { Kind: ParagraphKind.Narrative, Number: not null, Children.Count: 0 } last && last.Content.Folded.EndsWith(':'))
        {
            _announcedEnd = EndOfAnnounced();
        }

        return _index <= _announcedEnd;
    }

    private int EndOfAnnounced()
    {
        for (var i = _index; i < _index + MostAnnounced; i++)
        {
            if (i == _blocks.Count)
            {
                return i > _index + 1 ? i - 1 : -1;
            }

            var line = _blocks[i];
            if (i > _index + 1 && line.Kind == BlockKind.Text && BodyPatterns.Number().IsMatch(line.Folded))
            {
                return _blocks.Skip(_index).Take(i - _index).All(b => b.OpensPage || b.BlankLines == line.BlankLines) ? i - 1 : -1;
            }

            if (line.Kind != BlockKind.Text || line.IsStrong || line.Text.Length >= LongestHeading || BodyPatterns.Number().IsMatch(line.Folded) || _labels.ReadStart(line.Folded) is not null)
            {
                return -1;
            }

            if (line.Folded[^1] is '.' or ';')
            {
                return i;
            }
        }

        return -1;
    }
}
