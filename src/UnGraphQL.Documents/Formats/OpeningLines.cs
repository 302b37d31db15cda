using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Tells lines that open a paragraph by their first words, and where those may stand in a sentence too, by indents and by the room on the lines. One instance per source.</summary>
internal sealed partial class OpeningLines
{
    /// <summary>Room that no wrapped line leaves, whatever stands below it.</summary>
    public const int ClearRoom = 16;

    /// <summary>Room by which lines of one page differ where letters differ in width.</summary>
    private const int WideRoom = 12;

    /// <summary>Times in a hundred from which words go on rather than open a paragraph.</summary>
    private const int MoreOften = 50;

    /// <summary>The same for a line that would be a whole paragraph: of paragraphs, 2 to 4 in a hundred have one line, but 15 in Chinese, which says twice as much on it.</summary>
    private const int Often = 15;

    private readonly SourceText _source;
    private readonly LanguagePack _pack;
    private readonly int _width;
    private readonly int _indent;

    // Words that open a paragraph stand in sentences too where no capital tells them: an empty line or an indent tells more, where the source has them.
    private readonly bool _areApart;
    private readonly bool _areIndented;
    private readonly WrappedLines _wrapped;
    private readonly Lazy<bool> _hasNumbers;

    /// <param name="width">Columns of most full lines.</param>
    public OpeningLines(SourceText source, LanguagePack pack, int width)
    {
        _source = source;
        _pack = pack;
        _width = width;
        var openers = source.Lines.Where(l => Opens(l.Trimmed)).ToList();
        var numbers = openers.Select(l => l.Number).ToHashSet();
        var indents = source.Lines.Where(l => !l.IsBlank && !numbers.Contains(l.Number) && !BodyPatterns.Number().IsMatch(l.Trimmed)).Select(l => l.Indent).Order().ToList();
        _indent = indents.Count == 0 ? 0 : indents[indents.Count / 2];
        _areApart = openers.Count(IsApart) * 2 > openers.Count;
        _areIndented = openers.Count(l => l.Indent >= _indent + Indents.Least) * 2 > openers.Count;
        _wrapped = new WrappedLines(source, numbers);
        _hasNumbers = new Lazy<bool>(() => source.Lines.Any(l => l.Trimmed is "1." or "1 -" || (l.Trimmed.StartsWith('1') && BodyPatterns.Number().IsMatch(l.Trimmed))));
    }

    /// <summary>A paragraph of a single line has the indent of the paragraph below it.</summary>
    public bool IsIndented(string before, SourceLine line) =>
        line.Indent >= _indent + Indents.Least && Sentences.EndsClause(before) && OpensWithoutCapital(line.Trimmed);

    /// <summary>Whether a line opens a paragraph below a clause that has ended.</summary>
    public bool OpensBelow(OpenBlock open, SourceLine line, SourceLine previous, bool isInPreamble) => !_pack.Preambular.HasCapitals
        ? (open.Folded[^1] != '.' && !_areApart && OpensWithoutCapital(line.Trimmed) && !IsInside(open, line))
            || (isInPreamble && HadRoom(open, line) && !IsFlush(line) && (OpensWithoutCapital(line.Trimmed) || (Sentences.EndsInComma(open.Folded) && _pack.Operative.Match(line.Trimmed) is not null)))
        : (_pack.Preambular.Match(line.Trimmed) is not null && (open.Folded[^1] != '.' || isInPreamble || HadRoom(previous, line, 0)) && (open.Folded[^1] != ':' || HadClearRoom(open, line.Trimmed)))
            || (isInPreamble && _pack.Operative.Match(line.Trimmed) is not null && HadRoom(previous, line, 0));

    /// <summary>The only operative paragraph, without a number, below the comma of the last of the preamble.</summary>
    public bool OpensUnnumbered(OpenBlock open, string line) =>
        Sentences.EndsInComma(open.Folded) && _pack.Operative.Match(line) is not null && _pack.Preambular.Match(line) is null && !_hasNumbers.Value;

    /// <summary>"Decides:" above the items of a text that has no other paragraph.</summary>
    public bool IsBridge(string line) => line[^1] == ':' && line.TrimEnd(':', ' ') is var words && _pack.Operative.Match(words) is var (end, _) && end == words.Length;

    /// <summary>Whether a line opens a paragraph of the preamble below one that lacks its comma, but whose last line had room.</summary>
    public bool OpensBelowRoom(OpenBlock open, string line) => _pack.Preambular.HasCapitals && HadClearRoom(open, line) && _pack.Preambular.Match(line) is not null;

    /// <summary>"… and poverty eradication" / "Recalling the": a participle with a capital, below a whole word, stands in no sentence.</summary>
    public bool OpensWithoutEnd(OpenBlock open, string line) => _pack.Preambular.HasCapitals && char.IsUpper(line[0])
        && _pack.FirstWords.Match(line, "preambular") > 0 && _pack.Preambular.Match(line) is not null && WholeWord().IsMatch(open.Folded) && IsClosed(open.Folded);

    /// <summary>The same below a title, whose words have capitals, where no formula stands between.</summary>
    public bool OpensBelowTitle(string title, string line) => !_pack.Preambular.HasCapitals ? Opens(line) : _pack.FirstWords.Match(line, "preambular") > 0 && _pack.Preambular.Match(line) is not null && WordOfTitle().IsMatch(title) && IsClosed(title);

    // A title in quotation marks may begin with a participle.
    private static bool IsClosed(string text) =>
        text.AsSpan().LastIndexOfAny('\u201C', '\u00AB') <= text.AsSpan().LastIndexOfAny('\u201D', '\u00BB') && text.AsSpan().Count('"') % 2 == 0;

    /// <summary>A line with room that no wrapped line leaves.</summary>
    public static bool HadClearRoom(OpenBlock open, string line) => open.RoomLeft > ClearRoom + LineRoom.FirstWord(line);

    /// <summary>Paragraphs of a line each, all with the indent of a first line: "Monday: from 10 a.m. to 1 p.m." / "Tuesday: from 10 a.m."</summary>
    public bool IsIndentedBelow(OpenBlock open, SourceLine previous, SourceLine line) =>
        _areIndented && open.Folded.Length <= previous.Trimmed.Length && IndentOf(line) == LineFit.First && Math.Abs(line.Indent - previous.Indent) < Indents.Least
        && ((IsLetterOrDigit(line) && HadRoom(previous, line, WideRoom)) || (_pack.Preambular.HasCapitals ? IsLetterOrDigit(line) && open.Folded[^1] == ';' : Sentences.EndsClause(open.Folded)));

    private static bool IsLetterOrDigit(SourceLine line) => Sentences.CanBeginWith(line.Trimmed[0]) || char.IsDigit(line.Trimmed[0]);

    /// <summary>A paragraph of the preamble whose first words no list has is told by the line above it, which had room, or by its own first line.</summary>
    public bool EndsEarly(OpenBlock open, SourceLine line) =>
        !_pack.Preambular.HasCapitals && !IsFlush(line) && line.Trimmed[0] is var first && char.IsLetter(first) && !char.IsUpper(first) && !_areApart && !BodyPatterns.Label().IsMatch(open.Folded) && !_pack.Continuing.AlwaysGoOn(line.Trimmed)
        && ((HadRoom(open, line) && open.RoomLeft > ClearRoom) || (TextWidth.IsSign(first) && !Sentences.EndsClause(Folding.Marks(line.Trimmed)) && FitOf(line) == LineFit.First));

    /// <summary>Where no capital tells, what stands below the end of a clause that left room is a paragraph or heading of its own.</summary>
    public bool StandsBelowRoom(OpenBlock open, SourceLine line) =>
        !_pack.Preambular.HasCapitals && Sentences.CanBeginWith(line.Trimmed[0]) && HadRoom(open, line) && (open.RoomLeft > ClearRoom || open.Folded[^1] == ';') && FitOf(line) != LineFit.Inner;

    /// <summary>Whether a line below a comma begins with a participle that no list has, as "Federated States of Micronesia" does too below a line without room.</summary>
    public bool OpensUnlisted(OpenBlock open, string line) =>
        !_pack.OpensInLowerCase && (!_areApart || !_pack.Preambular.HasCapitals) && _pack.FirstWords.Match(line, "preambular") > 0 && (open.RoomLeft is not { } room || room > LineRoom.FirstWord(line));

    /// <summary>A line with some room more than the next word takes.</summary>
    public static bool HadSomeRoom(OpenBlock open, string line) => open.RoomLeft > (WideRoom / 2) + LineRoom.FirstWord(line);

    /// <summary>A line with much room for the next word was broken on purpose.</summary>
    public bool HadMuchRoom(SourceLine previous, SourceLine line) => !IsFlush(line) && HadRoom(previous, line, WideRoom);

    /// <summary>A line with what its length says, for where a page ends inside a paragraph.</summary>
    /// <param name="isFirst">It opens a block.</param>
    public Block Measured(Block block, SourceLine line, bool isFirst) => block.Kind != BlockKind.Text ? block : block with
    {
        FirstLine = _areIndented ? IndentOf(line) : FitOf(line),
        RoomLeft = _wrapped.RoomOn(line.Trimmed, isFirst),
    };

    private LineFit IndentOf(SourceLine line) => line.Indent >= _indent + Indents.Least ? LineFit.First : line.Indent == _indent ? LineFit.Inner : LineFit.Unknown;

    private bool OpensWithoutCapital(string line) => !_pack.Preambular.HasCapitals && Opens(line);

    private bool Opens(string line) => _pack.OpensInLowerCase ? _pack.IsLowerOpening(line) : _pack.Preambular.Match(line) is not null;

    private bool IsApart(SourceLine line) =>
        line.Number < 2 || _source.Lines[line.Number - 2] is var above && (above.IsBlank || Indents.IsSetApart(above, line));

    // Words that open a paragraph stand at the start of a line by chance too: at the margin, where first lines are indented, and below a line without room.
    private bool IsInside(OpenBlock open, SourceLine line) =>
        _pack.FormulaOf(open.Folded) is null && (IsFlush(line) || (!HadRoom(open, line) && FitOf(line) switch
        {
            LineFit.Inner => true,
            LineFit.First => false,
            _ => open.RoomLeft is not null && GoesOn(open, line),
        }));

    // Where lengths say nothing, words do: those that the paragraph itself opened with, for a second paragraph would say "also"; and those that more often go on.
    private bool GoesOn(OpenBlock open, SourceLine line) =>
        (PhraseOf(open.Folded) is { } phrase && phrase == PhraseOf(line.Trimmed)) || _pack.Continuing.ShareOf(line.Trimmed) >= (IsWhole(line) ? Often : MoreOften);

    // It would be a paragraph of its own.
    private bool IsWhole(SourceLine line) => !TextWidth.IsSign(line.Trimmed[0]) && Sentences.EndsClause(Folding.Marks(line.Trimmed)) && Below(line) is { Length: > 0 } below && (Opens(below) || BodyPatterns.Number().IsMatch(below));

    private bool IsFlush(SourceLine line) => _areIndented && line.Indent == _indent;

    private string? PhraseOf(string text) => (_pack.Preambular.Match(text) ?? _pack.Operative.Match(text)) is var (end, _) ? Folding.Key(text[..end]) : null;

    private bool HadRoom(OpenBlock open, SourceLine line) => open.RoomLeft > _wrapped.FirstWord(line.Trimmed);

    private bool HadRoom(SourceLine previous, SourceLine line, int more) => TextWidth.Columns(previous.Trimmed) + 1 + FirstWord(line.Trimmed) + more <= _width;

    // Signs have no spaces between them.
    private static int FirstWord(string line) => TextWidth.IsSign(line[0]) ? LineRoom.FirstWord(line) : line.IndexOf(' ') is var space and > 0 ? space : LineRoom.FirstWord(line);

    // Measured as printed: with plain marks a Chinese line is narrower.
    private LineFit FitOf(SourceLine line) => _wrapped.FitOf(line.Trimmed, Below(line));

    private string? Below(SourceLine line) => line.Number < _source.Lines.Length ? _source.Lines[line.Number].Trimmed : null;

    // No article, preposition or conjunction
    [GeneratedRegex(@"(?:\p{L}{4,}|[\d)\u201D\u00BB])$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex WordOfTitle();

    // No article, preposition or conjunction, with the mark of a note; a bracket, a quotation mark, a year
    [GeneratedRegex(@"(?:(?<!\p{Lu}\p{L}*)\p{Ll}{4,}|[)\u201D\u00BB]|\b(?:19|20)\d\d)\s?(?:\d{1,3}|\(\d{1,3}\))?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex WholeWord();
}
