using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Puts a paragraph together again that furniture, a footnote or an empty line broke.</summary>
internal static partial class BlockJoiner
{
    /// <summary>Length from which a line without an end is an unfinished paragraph rather than a heading.</summary>
    private const int HeadingLength = 60;

    /// <summary>Length from which a text is no line of a list of names.</summary>
    private const int ParagraphLength = 120;

    public static ImmutableArray<Block> Join(IEnumerable<Block> blocks, LanguagePack pack)
    {
        var joined = new List<Block>();
        var open = -1;
        var (interrupted, isPage, isListed) = (false, false, false);
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Text)
            {
                interrupted = true;
                isPage |= block.Kind is BlockKind.Rule or BlockKind.Furniture or BlockKind.Note;
                open = block.Kind is BlockKind.Heading or BlockKind.Table ? -1 : open;
                joined.Add(block);
                continue;
            }

            isListed = IsListed(block, interrupted, open < 0 ? null : joined[open], isListed);
            if (open >= 0 && !isListed && Continues(joined[open], block, interrupted, pack))
            {
                joined[open] = joined[open].Join(block);
            }
            else
            {
                joined.Add(isPage ? block with { OpensPage = true } : block);
                open = joined.Count - 1;
            }

            (interrupted, isPage) = (false, false);
        }

        return [.. joined];
    }

    // "as follows:" / "monday, from 10 to 1" / "tuesday, from 10 to 1": a colon announces lines, and none ends before the last
    private static bool IsListed(Block block, bool interrupted, Block? before, bool isListed) =>
        !interrupted && block.Text.Length is > 0 and < ParagraphLength && char.IsLower(block.Folded[0])
        && before is { Text.Length: > 0 } && (before.Folded[^1] == ':' || (isListed && char.IsLetterOrDigit(before.Folded[^1])));

    private static bool Continues(Block before, Block block, bool interrupted, LanguagePack pack)
    {
        if (before.Text.Length == 0 || block.Text.Length == 0)
        {
            return false;
        }

        var ending = EndingOf(before);
        if (NewStart().IsMatch(block.Folded))
        {
            // "in subparagraph" / "(b) of article 2": a list is announced by a colon, a clause ends before its next item
            return interrupted && before.Text.Length > ParagraphLength && BodyPatterns.Label().IsMatch(block.Folded) && ending.Length > 0 && char.IsLetterOrDigit(ending[0])
                && HeadingNumber.Read(before.Folded, pack.Labels, null) is null;
        }

        var ended = ending is "." or "!" or "?";
        var first = block.Folded[0];
        if (interrupted && ending == "," && pack.Continuing.AlwaysGoOn(block.Text.Value))
        {
            return true; // "the safety of journalists," / "as well as the last reports"
        }

        var told = interrupted && ending is ("," or ";" or ":") && !pack.Preambular.HasCapitals ? GoesOn(before, block) : null;
        if (told == false && ending is ("," or ";") && !GoesOnInLowerCase(before, block, pack))
        {
            return false;
        }

        if ((interrupted && OpensBelowRoom(before, block, pack)) || pack.FormulaOf(block.Folded) is not null)
        {
            return false;
        }

        if (interrupted && ended && IsNextSentence(before, block, pack))
        {
            return true;
        }

        if (char.IsLower(first))
        {
            if (pack.IsLetterhead(before.Folded) || MastheadLine.AreInSmallLetters(before.Folded, block.Folded, pack) || (pack.OpensInLowerCase && told is null && OpensInLowerCase(before, block, interrupted, pack)))
            {
                return false;
            }

            // what a colon announces has lines of its own; after the last item of a list, what follows ends the paragraph the list is in
            return !ended && !(ending == ":" && !interrupted) && !(ending is ";" or "," && !interrupted && BodyPatterns.Label().IsMatch(before.Folded));
        }

        // Where no capital tells a new paragraph, an opening phrase does; and over the end of a page names go on with capitals.
        var isOpen = (ending == "," || (ending == ":" && pack.Preambular.Match(before.Text.Value) is not null) || GoesOnBelowList(before, block, ending, told)) && (told == true || pack.All.Match(block.Text.Value) is null) && pack.FormulaOf(before.Folded) is null
            && (IsOfScriptWithoutCapitals(first) || ((before.Text.Length > ParagraphLength || pack.Preambular.Match(before.Text.Value) is not null) && pack.FirstWords.Match(block.Text.Value, "preambular") == 0));
        var unfinished = !ended && ending is not (";" or ":" or "," or ")" or "]");
        return interrupted && (unfinished || isOpen) && TextWidth.Of(before.Folded) > HeadingLength && !block.IsStrong
            && !(block.Emphasis is [var run, ..] && run.Start == 0);
    }

    // Where paragraphs open with certain words in small letters, others go on, if there was no more room than a word may take that is not counted right.
    private static bool GoesOnInLowerCase(Block before, Block block, LanguagePack pack) =>
        pack.OpensInLowerCase && char.IsLower(block.Folded[0]) && pack.All.Match(block.Text.Value) is null && pack.FirstWords.Match(block.Text.Value, "preambular") == 0
        && before.RoomLeft <= OpeningLines.ClearRoom + LineRoom.FirstWord(block.Folded);

    // A paragraph whose end has no point or comma: its last line had room, and the next page begins with words that open one.
    private static bool OpensBelowRoom(Block before, Block block, LanguagePack pack) =>
        before.RoomLeft > OpeningLines.ClearRoom + LineRoom.FirstWord(block.Folded) && pack.Preambular.HasCapitals
        && pack.Preambular.Match(before.Text.Value) is not null && pack.Preambular.Match(block.Text.Value) is not null;

    // Where paragraphs are numbered, one without a number, below a sentence whose last line left no room, is the next sentence of the same paragraph.
    private static bool IsNextSentence(Block before, Block block, LanguagePack pack) =>
        BodyPatterns.Number().IsMatch(before.Folded) && before.RoomLeft <= LineRoom.FirstWord(block.Folded) && block.FirstLine != LineFit.First
        && !block.IsStrong && BodyPatterns.SentenceEnd().IsMatch(block.Folded) && pack.All.Match(block.Text.Value) is null;

    // "in the world 2023:" / "Urbanization …": no list and no heading stands below, but the rest of the sentence
    private static bool GoesOnBelowList(Block before, Block block, string ending, bool? told) =>
        (told == true ? ending is ";" or ":" : told is null && ending == ":") && !char.IsUpper(block.Folded[0]) && BodyPatterns.SentenceEnd().IsMatch(block.Folded);

    /// <summary>What the lines at the end of a page and at the head of the next say of a clause that ends there; null when they say nothing.</summary>
    private static bool? GoesOn(Block before, Block block) =>
        before.RoomLeft > LineRoom.FirstWord(block.Folded) ? false
        : block.FirstLine == LineFit.Unknown ? null
        : block.FirstLine == LineFit.Inner;

    // The mark of a note may stand behind the end of a clause: "Sustainable Development, 2"
    private static string EndingOf(Block block) =>
        MarkBehindClause().Replace(block.Folded, "").TrimEnd('"', '\'', '\u201D', '\u00BB', ' ') is [.., var last] ? last.ToString() : "";

    // After a break of the page only the end of a clause tells a paragraph from a sentence that goes on with "отмечая".
    private static bool OpensInLowerCase(Block before, Block block, bool interrupted, LanguagePack pack) => interrupted
        ? before.Folded[^1] is ',' or ';' or ':' && (pack.IsLowerOpening(block.Text.Value) || block.OpeningRun is not null)
        : pack.IsLowerOpening(block.Text.Value) || block.OpeningRun is not null || pack.FormulaOf(before.Folded) is not null
            || (before.Folded[^1] == ',' && pack.FirstWords.Match(block.Text.Value, "preambular") > 0);

    private static bool IsOfScriptWithoutCapitals(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter;

    // "；3"   "، (3)"   the mark of a note behind the end of a clause
    [GeneratedRegex(@"(?<=[.,;:])" + BodyPatterns.NoThousands + @"\s?" + BodyPatterns.NoteMark + "$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex MarkBehindClause();

    // A number or label of its own: "15. ", "(a) ", "c) ", "b. ", "IV. ", and a line that is a bracket
    [GeneratedRegex(@"^(?:\d{1,3}(?:(?:\.|\s?-)(?:\s|$)|\u3001(?!\d))|(?:[a-z]|[ivx]{2,4})\.\s(?=\p{L}{2})|" + BodyPatterns.LabelStart + @"|[IVXLC]{1,6}\.\s|(?:[IVXLC]{1,6}|[A-H])\.?$|\[)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NewStart();
}
