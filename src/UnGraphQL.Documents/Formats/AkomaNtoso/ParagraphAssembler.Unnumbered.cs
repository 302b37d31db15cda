using System.Globalization;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

// What a paragraph without number is: a heading, an item, part of the preamble, an operative paragraph, or more of the one before.
internal sealed partial class ParagraphAssembler
{
    private const int LongestBridge = 60;
    private const int LongestHeading = 250;

    private void ReadUnnumbered(BodyPart part)
    {
        if (_scope.Nodes is [.., { Kind: ParagraphKind.Table } table] && (part.IsTableNote || IsCalledIn(table, part)))
        {
            table.Append(part.Content.Text);
            _texts.Place(table, part.Content);
        }
        else if (part.IsTableNote && _hasTable)
        {
            _scope.Unplaced.Add(part); // the remarks of a table that stands elsewhere
            _texts.Lose(part.Content);
        }
        else if (ReadNumberInText(part) || (Last is { } parent && _items.PlaceLabelled(parent, part, NextLabel())))
        {
            return;
        }
        else if (IsHeadingText(part) || (!_isResolution && (IsBetweenNumbers(part) || (part.Content.Text.IsStrong && Next is not null))))
        {
            AddHeading(part);
        }
        else if (!_isResolution)
        {
            Add(ParagraphKind.Narrative, part, null);
        }
        else if (IsNumberMissing(part))
        {
            AddNumbered(part, (_number + 1).ToString(CultureInfo.InvariantCulture), 0);
            _missing.Add(_scope.Nodes[^1]);
        }
        else if (!HasOperative || _isAfterHeading || Last is { Kind: ParagraphKind.Preambular })
        {
            ReadBeforeOperative(part);
        }
        else
        {
            ReadAfterOperative(part);
        }
    }

    // "(أ) See …" below a table that has the mark "(أ)" in a cell
    private static bool IsCalledIn(ParagraphNode table, BodyPart part) =>
        part.Text.IndexOf(')', StringComparison.Ordinal) is > 1 and < 4 and var end && part.Text[0] == '(' && table.Text.Value.Contains(part.Text[..(end + 1)], StringComparison.Ordinal);

    // Some versions set headings as paragraphs: short, without the end of a sentence, and with no opening words in italics.
    private bool IsHeadingText(BodyPart part) =>
        part.Text.Length < LongestHeading && Next is not null && part.Content.Text.OpeningRun is null && !char.IsLower(part.Text[0])
        && !BodyPatterns.SentenceEnd().IsMatch(part.Content.Text.Folded)
        && !BodyPatterns.Number().IsMatch(part.Content.Text.Folded)
        && !(Last is { } open && (open.Children.Count > 0 || ItemReader.IsUnfinished(open) || Announces(open)) && part.Content.Text.Emphasis.IsEmpty);

    // "As a follow-up to the present declaration, we:", be it marked or not: as in a text without marks
    private bool IsBetweenNumbers(BodyPart part) =>
        Last is { Number: not null } && Next?.Kind == BodyPartKind.Numbered && BodyPatterns.IsAnnouncement(part.Content.Text);

    // Lines after a colon are what it announces, unless a table follows whose heading they are.
    private bool Announces(ParagraphNode node) => Next?.Kind != BodyPartKind.Table && node.Text.Value is [.., ':' or '\uFF1A'];

    // Opening words in italics, where the numbers before and after leave one out.
    private bool IsNumberMissing(BodyPart part) =>
        part.Content.Text.OpeningRun is not null && IsOpened(part) && part.Text[^1] is ';' or '\uFF1B' or '\u061B'
        && NextNumber == (_number + 2).ToString(CultureInfo.InvariantCulture);

    // A number that the markup left in the text: it must go on from the last.
    private bool ReadNumberInText(BodyPart part)
    {
        var expected = (_number + 1).ToString(CultureInfo.InvariantCulture);
        var match = BodyPatterns.Number().Match(part.Content.Text.Folded);
        var start = match.Success && match.Groups["number"].Value == expected ? match.Length : IsBareNumber(part, expected) ? expected.Length + 1 : part.Text.Length;
        if (start >= part.Text.Length)
        {
            return false;
        }

        AddNumbered(part, expected, start);
        return true;
    }

    // "1 Commends …": without its point a number is one where the opening words are marked after it, and the next number goes on.
    private bool IsBareNumber(BodyPart part, string number) =>
        part.Text.StartsWith(number + " ", StringComparison.Ordinal) && part.Content.Text.Emphasis is [{ Start: var start }, ..] && start == number.Length + 1
        && NextNumber == (_number + 2).ToString(CultureInfo.InvariantCulture);

    private string? NextNumber => _scope.Parts.Skip(_index + 1).FirstOrDefault(p => p.Kind == BodyPartKind.Numbered)?.Number is { } next ? BodyPartReader.Digits(next) : null;

    private void ReadBeforeOperative(BodyPart part)
    {
        if (IsBridge(part))
        {
            _isAfterBridge = true;
            _texts.Lose(part.Content);
        }
        else if (part.Text[^1] is ',' or '\u060C' or '\uFF0C' && (part.Content.Text.OpeningRun is not null || _pack.Preambular.Match(part.Text) is not null))
        {
            Add(ParagraphKind.Preambular, part, null); // a preambular paragraph that stands in the main body
        }
        else
        {
            Add(ParagraphKind.Operative, part, null);
        }
    }

    // "Décide :", "Resolves that:" before numbered paragraphs
    private bool IsBridge(BodyPart part)
    {
        var words = part.Text.TrimEnd(':', '\uFF1A', ' ', '\u00A0');
        return words.Length < Math.Min(part.Text.Length, LongestBridge) && Next?.Kind == BodyPartKind.Numbered
            && (_pack.Operative.Match(words)?.End == words.Length || part.Content.Text.Emphasis is [{ Start: 0 }, ..]);
    }

    private void ReadAfterOperative(BodyPart part)
    {
        if (IsBeforeEmbeddedText)
        {
            _isResolution = false;
            Add(ParagraphKind.Narrative, part, null);
        }
        else if (Last is null or { Number: null } && IsOpened(part) && !BodyPatterns.ListIntroduction().IsMatch(part.Content.Text.Folded))
        {
            Add(ParagraphKind.Operative, part, null);
        }
        else if (Last is not null)
        {
            Append(part);
        }
        else
        {
            Add(ParagraphKind.Operative, part, null);
        }
    }

    // "Adopts the following outcome document:" and then the document, with numbers of its own
    private bool IsBeforeEmbeddedText =>
        Last is { Kind: ParagraphKind.Operative, Number: null, Children.Count: 0 } last && last.Content.Folded.EndsWith(':')
        && _scope.Nodes.TrueForAll(n => n == last || n.Kind != ParagraphKind.Operative);

    private bool IsOpened(BodyPart part) => _pack.Operative.Match(part.Content.Text.OpeningRun ?? part.Text) is not null;
}
