using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Tells the raw form of a text from its content alone.</summary>
internal static partial class FormatRecognizer
{
    /// <summary>Share of lines that begin in the middle of a sentence from which a text counts as hard-wrapped.</summary>
    private const double WrappedShare = 0.2;

    /// <summary>The same of the lines right below a long one.</summary>
    private const double BelowLongShare = 0.3;

    /// <summary>In scripts without capitals: share of the long lines that end without the end of a clause.</summary>
    private const double UnendedShare = 0.4;

    /// <summary>Length from which a line may have been broken at its end.</summary>
    private const int LongLine = 40;

    /// <summary>The same of all lines of a page of Latin letters.</summary>
    private const int WidestLine = 130;

    private const int FewestBroken = 4;

    private const double BrokenShare = 0.6;

    /// <summary>Columns of a line that fills a page.</summary>
    private const int PageLine = 65;

    private const int FewestOpen = 3;

    /// <summary>Lines among which a masthead stands.</summary>
    private const int LongestHead = 40;

    /// <summary>Length that lines of a page do not have, with the share of those that may have it all the same.</summary>
    private const int WidestPage = 180;
    private const double WideShare = 0.05;

    public static SourceFormat Recognize(SourceText source, LanguagePack pack)
    {
        if (CountLines(source, WordLine()) > 0)
        {
            return SourceFormat.Word;
        }

        if (CountLines(source, MarkdownLine()) > 1 || CountLines(source, MarkdownHeading()) > 0)
        {
            return SourceFormat.Markdown;
        }

        return CountLines(source, BareNumber()) > 1 || IsWrapped(source, pack) ? SourceFormat.Pdf : SourceFormat.Text;
    }

    private static int CountLines(SourceText source, Regex pattern) => source.Lines.Count(l => pattern.IsMatch(l.Raw));

    // In a short text the lines are counted, in one with a long masthead those below long lines. Rows of a table say nothing.
    private static bool IsWrapped(SourceText source, LanguagePack pack)
    {
        var tables = SetTables.Find(source);
        var written = source.Lines.Where(line => !line.IsBlank && !tables.Contains(line.Number) && !BodyPatterns.Label().IsMatch(line.Trimmed)).ToList();
        if (IsSetOnPages(source, written))
        {
            return true;
        }

        var below = written.Where(line => line.Number > 1 && TextWidth.Of(source.Lines[line.Number - 2].Trimmed) >= LongLine).ToList();
        if (written.Count(line => IsOfScriptWithoutCapitals(line.Trimmed.FirstOrDefault(char.IsLetter))) > written.Count / 2)
        {
            below = [.. below.Where(line => !IsWhole(source.Lines[line.Number - 2], pack) && pack.FormulaOf(line.Trimmed) is null)];
            return AreShortAndOpen(written) || (below.Count > 1 && below.Count(IsWide) <= below.Count * WideShare && below.Count(line => !IsEnded(source.Lines[line.Number - 2])) >= below.Count * UnendedShare);
        }

        return IsBrokenInLines(written, below, source) || (written.Count >= 4 && Continuing(written, pack) >= written.Count * WrappedShare) || (Continuing(below, pack) > 1 && Continuing(below, pack) >= below.Count * BelowLongShare);
    }

    // A tool that reads pages ends each with a form feed, and breaks the lines where the page does.
    private static bool IsSetOnPages(SourceText source, List<SourceLine> written) =>
        source.Content.Contains('\f', StringComparison.Ordinal) && written.TrueForAll(line => TextWidth.Columns(line.Trimmed) < WidestLine);

    // Columns set side by side have much space between them.
    private static bool IsWide(SourceLine line) => TextWidth.Of(string.Join(' ', line.Trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries))) >= WidestPage;

    // A line of the masthead, which nothing goes on from
    private static bool IsWhole(SourceLine line, LanguagePack pack) => pack.Lines.StandsAlone(Folding.Marks(line.Trimmed));

    private static bool IsOfScriptWithoutCapitals(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter;

    private static bool IsEnded(SourceLine line) => BodyPatterns.SentenceEnd().IsMatch(Folding.Marks(line.Trimmed));

    // In a short text of a page few lines begin with small letters, but none is longer than a page is wide, and most end within a sentence.
    private static bool IsBrokenInLines(List<SourceLine> written, List<SourceLine> below, SourceText source) =>
        written.TrueForAll(line => TextWidth.Of(line.Trimmed) < WidestLine)
        && below.Count(line => !IsEnded(source.Lines[line.Number - 2])) is var open && open >= FewestBroken && open >= below.Count * BrokenShare;

    // In a short text of a script without capitals a few lines that end within a sentence are enough, when no line is wider than a page.
    private static bool AreShortAndOpen(List<SourceLine> written) =>
        written.TrueForAll(line => TextWidth.Columns(line.Trimmed) < WidestLine) && written.Count(line => TextWidth.Columns(line.Trimmed) >= PageLine && !IsEnded(line)) >= FewestOpen;

    private static int Continuing(List<SourceLine> lines, LanguagePack pack) => lines.Count(line => char.IsLower(line.Trimmed[0]) && !pack.IsLowerOpening(line.Trimmed) && !(line.Number < LongestHead && MastheadLine.IsInSmallLetters(Folding.Marks(line.Trimmed), pack)));

    // Tags and tabs that only a dump from a word processor leaves: a tab after a paragraph's number or label, or at the start of one.
    [GeneratedRegex(@"^(?:\[DU\d\]|<<ODS |\s*\d{1,3}(?:\.|\s?-)\t|\t+\S)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex WordLine();

    // 1.   above its text, as tools set numbers that stand apart on a page
    [GeneratedRegex(@"^\d{1,2}\.$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^\#{1,6}\s[\p{L}\d]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^(?:\#{1,6}\s\S|\*{1,3}[^\s*][^*]*\*{1,3}|_{1,2}[^\s_][^_]*_{1,2}|\d{1,3}\\?(?:\.|\s-)\s[*_]{1,3}[^\s*_]|\[\^\w{1,3}\]:\s|.*<sup>\(?\w{1,3}\)?</sup>|\|.*\|\s*$)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex MarkdownLine();
}
