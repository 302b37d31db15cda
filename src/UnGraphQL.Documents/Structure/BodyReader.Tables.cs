using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

// Tables and the remarks below them.
internal sealed partial class BodyReader
{
    private const int LongestCell = 100;
    private const int MostSingleRows = 3;

    private int _lastRow = -1;
    private char _nextRemark;

    private void AddTable(Block block)
    {
        _nextRemark = block.Kind == BlockKind.Text && RemarkOf(block.Folded) is { } remark ? (char)(remark + 1) : 'a';
        if (_index > 0 && _index - 1 == _lastRow)
        {
            _lastRow = _index;
            _nodes[^1].Append(block);
            return;
        }

        _lastRow = _index;
        _nodes.Add(new ParagraphNode(ParagraphKind.Table, block, block.Span) { Section = _headings.Section, SectionKey = _headings.Key });
    }

    // A row of one cell stands between rows of more; a heading that goes on from the last lettered one, or has an empty line above it, between two tables.
    private bool IsInTable(Block block) =>
        _index > 0 && _index - 1 == _lastRow && block.Kind == BlockKind.Text && block.Text.Length < LongestCell && !BodyPatterns.Number().IsMatch(block.Folded)
        && (HeadingNumber.Read(block.Folded, _pack.Labels, LastLetter) is not { } heading || (block.BlankLines == 0 && heading.Printed != $"{(char?)(LastLetter + 1)}"))
        && _blocks.Skip(_index + 1).Take(MostSingleRows).TakeWhile(b => b.Kind == BlockKind.Table || b.Text.Length < LongestCell).Any(b => b.Kind == BlockKind.Table);

    // a See A/78/534.   (ب) انظر A/78/634.   Abbreviations: GS, General Service
    private bool IsTableNote(Block block) =>
        _index > 0 && _index - 1 == _lastRow && block.Kind == BlockKind.Text
        && (RemarkOf(block.Folded) == _nextRemark || _pack.Lines.IsMatch("tableNote", block.Folded));

    // The mark of a remark: a letter, in brackets where marks of notes are.
    private char? RemarkOf(string text) =>
        Remark().IsMatch(text) ? text[0] : _pack.HasBracketedMarks && _labels.ReadStart(text) is { Label.Key: [var letter] } ? letter : null;

    [GeneratedRegex(@"^[a-z]\s\S", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Remark();
}
