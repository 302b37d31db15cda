using System.Globalization;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

// Headings with a number or letter of their own.
internal sealed partial class BodyReader
{
    private string? _lastWord;

    /// <summary>The word of the headings that those of another word stand below: "Chapter" above articles.</summary>
    private string? _outerWord;

    // II. Cooperation …   I (title on the next line)   A. Sub-section
    private bool ReadNumberedHeading(Block block)
    {
        if (block.Text.Length > LongestTitle || NumberOfHeading(block.Folded) is not { } number)
        {
            return false;
        }

        number = Nested(number);
        _phase = number.Level >= HeadingNumber.OfArticle && IsBeforeEmbeddedText ? ParagraphKind.Narrative : _phase;
        if (number.TitleStart < block.Text.Length)
        {
            if (BodyPatterns.SentenceEnd().IsMatch(block.Folded))
            {
                return false;
            }

            AddHeading(block, block.From(number.TitleStart), number);
            return true;
        }

        if (Next is { Kind: BlockKind.Text or BlockKind.Heading } next && IsShortLine(next, LongestTitle))
        {
            _index++;
            AddHeading(block.Join(next), next, number);
            return true;
        }

        AddHeading(block, block.From(block.Text.Length), number);
        return true;
    }

    // "Chapter I" / "Article 1": articles that follow the heading of a chapter at once stand below chapters
    private HeadingNumber Nested(HeadingNumber number)
    {
        if (number.Level != HeadingNumber.OfArticle)
        {
            return number;
        }

        _outerWord ??= _isAfterHeading && _lastWord is not null && _lastWord != number.Word ? _lastWord : null;
        _lastWord = number.Word;
        return _outerWord is null || _outerWord == number.Word ? number : number with { Level = HeadingNumber.OfArticle + 1 };
    }

    // "1. Oil lamps" between paragraphs 2 and 3: headings below those with letters are numbered too, and the count of the paragraphs goes on over them.
    private bool ReadDigitHeading(Block block)
    {
        if (_phase != ParagraphKind.Narrative || NumberOf(block) is not (var printed, var value, var start, false) || value > _number + 1 || !IsShortTitle(block, start)
            || NextNumber() != (value == _number + 1 ? value : _number + 1) || (value == _number && LastDigit != value - 1))
        {
            return false;
        }

        AddHeading(block, block.From(start), new HeadingNumber(printed, printed, HeadingNumber.OfArticle, start));
        return true;
    }

    private static bool IsShortTitle(Block block, int start) =>
        block.Text.Length < LongestHeading && Sentences.CanBeginWith(block.Folded[start]) && !BodyPatterns.SentenceEnd().IsMatch(block.Folded);

    // "II Travel" below "I Staff": without a point only its turn tells a numeral from a word
    private HeadingNumber? NumberOfHeading(string text) =>
        HeadingNumber.Read(text, _pack.Labels, LastLetter) ?? (HeadingNumber.WithoutPoint(text) is { } bare && RomanNumeral.Read(bare.Printed) == LastRoman + 1 ? bare : null);

    private int LastRoman => LastHeading(n => n.HeadingLevel == 1) is { } printed ? RomanNumeral.Read(printed) ?? 0 : 0;

    private int LastDigit => LastHeading(_ => true) is { } printed && int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var digit) ? digit : 0;

    private string? LastHeading(Func<ParagraphNode, bool> isOfLevel) => _nodes.LastOrDefault(n => n is { Kind: ParagraphKind.Heading, Number: not null } && isOfLevel(n))?.Number;

    // The numeral C is a letter after A and B: only what goes on from the last lettered heading is taken so.
    private char? LastLetter => _nodes.LastOrDefault(n => n is { Kind: ParagraphKind.Heading, HeadingLevel: 2, Number: not null })?.Number is [var letter] ? letter : null;

    private void AddHeading(Block whole, Block title, HeadingNumber? number, int level = 0)
    {
        var text = number is null ? title.Text.Value : HeadingStack.Printed(whole, title, number.Printed);
        var given = _headings.Push(number?.Level ?? level, text, number?.Key);
        _nodes.Add(new ParagraphNode(ParagraphKind.Heading, title, whole.Span)
        {
            Number = number?.Printed,
            Key = number is null ? null : _headings.Key,
            HeadingLevel = given,
            Section = _headings.Section.RemoveAt(_headings.Section.Length - 1),
        });
        _isAfterHeading = true;
        _isAfterBridge = false;
    }
}
