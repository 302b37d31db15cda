using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Languages;

/// <summary>The word data that reading the structure of a text needs in one language.</summary>
internal sealed class LanguagePack
{
    private static readonly ConcurrentDictionary<Language, LanguagePack> Packs = new();

    // Letterheads stand in several languages on one page, so the lines of all packs count everywhere.
    private static readonly FrozenSet<string> FurnitureLines = Enum.GetValues<Language>()
        .SelectMany(l => PackFile.Read(l, "furniture"))
        .Select(r => Folding.Key(r["text"]))
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly ImmutableArray<string> _uncounted;

    private LanguagePack(Language language)
    {
        Language = language;
        Dates = DateWords.For(language);
        Labels = LabelWords.For(language);
        Bodies = [.. PackFile.Read(language, "bodies").Select(BodyName.From)];
        Lines = new LinePatterns(language, Dates, Bodies);
        Ordinals = new OrdinalWords(PackFile.Read(language, "ordinals"), Labels);
        var preambular = PackFile.Read(language, "openers-preambular");
        var operative = PackFile.Read(language, "openers-operative");
        var infinitive = PackFile.Read(language, "openers-infinitive");
        var modifiers = PackFile.Read(language, "opener-modifiers");
        Preambular = new OpeningPhrases(preambular, modifiers);
        Operative = new OpeningPhrases(operative, modifiers);
        Infinitive = new OpeningPhrases(infinitive, modifiers);
        FirstWords = new FirstWords(PackFile.Read(language, "opener-endings"), OpensInLowerCase);
        Continuing = new ContinuingWords(PackFile.Read(language, "opener-continuing"));
        NumberHeads = Words(language, "number-heads");
        var numbers = PackFile.Read(language, "numbers");
        DecimalMark = numbers.FirstOrDefault(r => r["name"] == "decimal")?["value"] is [var mark] ? mark : '.';
        HasBracketedMarks = numbers.Any(r => r["name"] == "noteMark" && r["value"] == "()");
        CountingSigns = Words(language, "counting-signs").Select(w => w[0]).ToFrozenSet();
        _uncounted = [.. Words(language, "uncounted-words")];
        NumberedNames = Words(Language.En, "numbered-names");
        All = new OpeningPhrases([.. preambular, .. operative, .. infinitive], modifiers);
    }

    public Language Language { get; }

    public DateWords Dates { get; }

    public LabelWords Labels { get; }

    public ImmutableArray<BodyName> Bodies { get; }

    public LinePatterns Lines { get; }

    public OrdinalWords Ordinals { get; }

    public OpeningPhrases Preambular { get; }

    public OpeningPhrases Operative { get; }

    /// <summary>After a bridge as "Décide :".</summary>
    public OpeningPhrases Infinitive { get; }

    /// <summary>Of every class, for an opener whose class is known otherwise.</summary>
    public OpeningPhrases All { get; }

    public FirstWords FirstWords { get; }

    public ContinuingWords Continuing { get; }

    /// <summary>Words after which a number is theirs and no footnote mark: "paragraph 2".</summary>
    public FrozenSet<string> NumberHeads { get; }

    /// <summary>Stands before the decimals of a number.</summary>
    public char DecimalMark { get; }

    /// <summary>Whether the marks of notes stand in brackets: (1).</summary>
    public bool HasBracketedMarks { get; }

    /// <summary>Signs behind a number that is no mark: 年, 个.</summary>
    public FrozenSet<char> CountingSigns { get; }

    /// <summary>Names that end in a digit: CO2.</summary>
    public FrozenSet<string> NumberedNames { get; }

    /// <summary>Whether a number that ends at a place of a text counts what stands behind it: 3个, 12月, but not 1国际.</summary>
    public bool IsCounted(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        return rest is [var sign, ..] && CountingSigns.Contains(sign) && !StartsWithAny(rest, _uncounted);
    }

    /// <summary>Whether paragraphs go on from the formula in small letters, as Russian ones do.</summary>
    public bool OpensInLowerCase => Preambular.IsLowerCase;

    /// <summary>Whether a line opens a paragraph though it begins with a small letter: "ссылаясь на свою резолюцию". Never so where paragraphs begin with capitals.</summary>
    public bool IsLowerOpening(string line) =>
        OpensInLowerCase && line.Length > 0 && char.IsLower(line[0]) && (Preambular.Match(line) ?? Operative.Match(line)) is not null;

    public static LanguagePack For(Language language) => Packs.GetOrAdd(language, static l => new LanguagePack(l));

    /// <summary>Whether a whole line is letterhead or a printer's remark, in any language.</summary>
    public static bool IsFurniture(string line) => line.Length < 80 && FurnitureLines.Contains(Folding.Key(line));

    /// <summary>Whether a whole line is letterhead: furniture, or the bare name of a body.</summary>
    public bool IsLetterhead(string line) => IsFurniture(line) || CodeOf(line.Trim()) is not null;

    /// <summary>Code of a body by its name; null when it is not in the pack.</summary>
    public string? CodeOf(string name) => Folding.Key(name) is var key ? Bodies.FirstOrDefault(b => Folding.Key(b.Name) == key)?.Code : null;

    /// <summary>The body whose enacting formula a line is; null when it is none.</summary>
    public BodyName? FormulaOf(string line)
    {
        if (line.Length is 0 or > 80 || char.IsLower(line[0]))
        {
            return null;
        }

        // Where the formula is no more than the name, the row has its comma, which tells it from the letterhead: "大会，", "Генеральная Ассамблея,"
        var whole = Folding.Key(line).TrimEnd(':', ' ');
        var formula = whole.TrimEnd(',', ' ');
        return Bodies.FirstOrDefault(b => b.FormulaKey == formula || (b.FormulaKey == $"{formula}," && whole.Length > formula.Length));
    }

    /// <summary>Whether a line can stand below an enacting formula where no capital tells: an opening phrase, or the number 1.</summary>
    public bool OpensText(string line) =>
        !Preambular.HasCapitals && (line.StartsWith("1.", StringComparison.Ordinal) || line.StartsWith("1 -", StringComparison.Ordinal) || All.Match(line) is not null);

    private static bool StartsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Words(Language language, string name) =>
        PackFile.Read(language, name).Select(r => r["word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
