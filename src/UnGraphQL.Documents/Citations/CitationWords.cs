using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// The patterns that depend on the words of a language. Those that begin with <c>\G</c> are asked at one place of the text.
/// Names of organs and numerals are matched with case, all other words without.
/// </summary>
internal sealed class CitationWords
{
    private static readonly ConcurrentDictionary<Language, CitationWords> Languages = new();

    private readonly FormIndex _forms;

    private CitationWords(Language language)
    {
        Lexicon = CitationLexicon.For(language);
        Dates = DateWords.For(language);
        _forms = new FormIndex(Lexicon.HasHeadBehind ? 1 : 4); // Chinese has words of one sign, the other packs none under four letters.
        var joiner = Lexicon.Forms("joinerClitic").Any() ? $@"(?:{Words(Lexicon.Any("joiner"))}|(?<![\p{{L}}]){Lexicon.Any("joinerClitic")})" : Words(Lexicon.Any("joiner"));
        var clitics = Lexicon.Forms("clitic").Any() ? $"{Lexicon.Any("clitic")}{{0,2}}" : "";
        var range = Words(Lexicon.Any("letterRange"));
        var organ = $"(?:{CitationLexicon.Any(Lexicon.OrganNames)})(?![\\p{{L}}\\p{{N}}])(?!-)";
        var article = $"(?i:{Lexicon.AnyLeading("article")})";
        var label = $"(?i:{Lexicon.AnyLeading("label")})";
        var pinLink = $"(?i:{Lexicon.AnyLeading("pinLink")})";
        var filler = $"(?:\\s*,)?\\s*{Words(Lexicon.Any("filler"))}";
        var adjective = Words(Lexicon.Any("adjective"));
        var pin = PinpointGrammar.Unit(Lexicon, joiner, range, inReport: false);
        var pinInReport = PinpointGrammar.Unit(Lexicon, joiner, range, inReport: true);
        const string BareLetter = @"(?:\s[a-e\u0435](?=\s))?"; // Artículo 73 e de la Carta
        var chain = $@"(?:(?<![\p{{L}}\p{{N}}]){pin}(?:\s*,\s*{pin})*{BareLetter}\s*,?\s+{pinLink})+";

        var ofHead = $@"(?!\s*,?\s+{pinLink}[^,.;]{{0,60}}?(?i:{Lexicon.Any("head")})(?![\p{{L}}]))";
        string After(string unit) => $@"\G(?:\)?\s*,\s*|\s*\(\s*{(Lexicon.HasHeadBehind ? "|" : "")})(?<pins>(?>{unit}){ofHead}(?:(?:\s*,\s*|\s+{joiner}\s+{(Lexicon.HasHeadBehind ? "|" : "")})(?>{unit}){ofHead})*)";

        Marker = Starting(NumberMarks.Item(Lexicon), Lexicon.Forms("numberMark"));
        UnmarkedNumber = Compile(NumberMarks.Unmarked(Lexicon));
        BeforeMarker = Compile(NumberMarks.Before(Lexicon, dateForm: $"(?:{Dates.Pattern}|{Dates.DayPattern})", organ), RegexOptions.RightToLeft);
        BehindMarker = Compile(NumberMarks.Behind(Lexicon));
        Head = Starting($@"(?<![\p{{L}}\p{{N}}\p{{Pd}}])(?i:(?<own>(?<Resolution>{Lexicon.Any("ownHead", "Resolution")})|(?<Decision>{Lexicon.Any("ownHead", "Decision")}))|(?<Resolution>{Lexicon.Any("head", "Resolution")})|(?<Decision>{Lexicon.Any("head", "Decision")}))(?![\p{{L}}])(?!\p{{N}}(?!\p{{N}}*\s?/))", Lexicon.Forms("ownHead").Concat(Lexicon.Forms("head")));
        Before = Compile(
            $@"(?<chain>{chain})?(?:(?<![\p{{L}}])(?:(?<own>{Words(Lexicon.Any("own"))})\s+|{article}))?(?:{adjective}\s+){{0,3}}(?:(?<![\p{{L}}])(?<organ>{organ})\s+)?(?:{adjective}\s+){{0,3}}{clitics}\z",
            RegexOptions.RightToLeft);
        Chain = Compile($@"(?<chain>{chain})(?:{article}|(?:{Words(Lexicon.Any("own"))})\s+)?{clitics}\z", RegexOptions.RightToLeft);
        Organ = Starting($@"(?<![\p{{L}}\p{{N}}\p{{Pd}}]){organ}", Lexicon.OrganNames);
        OrganAfter = Compile($@"\G\s*,?\s*(?i:{Lexicon.AnyLeading("organLink")}){article}?(?<organ>{organ})");
        SubjectAfter = Compile($@"\G\s*,?\s*{article}?(?<organ>{organ})");
        HeadAdjective = Compile($@"\G(?:\s*,?\s*{adjective}){{1,2}}");
        Filler = Compile($@"\G{filler}(?:\s*,)?(?=\s)");
        Label = Compile($@"\G\s*{label}");
        Separator = Compile($@"\G(?:\s*[,;]\s*(?:{joiner}\s*)?|\s*{joiner}\s*)(?:,?\s*{Words(Lexicon.Any("filler"))}\s*,?\s*)?(?:{label})?");
        var dateForm = $"(?i:{Lexicon.AnyLeading("date")}(?:{Dates.Pattern}))";
        var dated = NumberGrammar.Dated(Lexicon);
        HeadGloss = Compile($@"\G(?<gloss>[^;]{{1,200}}?),\s*{Words(Lexicon.Any("filler"))}\s+(?={dated}{dateForm})");
        Glossed = Compile($@"\G(?<gloss>[^;]{{1,300}}?)(?:\s*,\s*(?:{joiner}\s+)?|\s+{joiner}\s+)(?={dated}{dateForm})");
        Date = Compile($@"\G\s*,?\s*\(?(?i:{Lexicon.AnyLeading("date")}(?:{Dates.Pattern}))");
        DayOfDate = Compile($@"\G\s*,?\s*\(?(?i:{Lexicon.AnyLeading("date")}(?:{Dates.DayPattern}))");
        DatedDocument = Starting($@"(?<![\p{{L}}]){Words(Lexicon.Any("documentNoun"))}\s*,?\s*{dateForm}", Lexicon.Forms("documentNoun"));
        Title = Compile($@"\G\s*,?\s*(?i:{Lexicon.AnyLeading("title")})[\u201C\u00AB""][^\u201D\u00BB""]*[\u201D\u00BB""]");
        PinpointAfter = Compile(After(pin));
        PinpointInReport = Compile(After(pinInReport));
        Unit = Compile(pinInReport);
        Number = Compile(NumberGrammar.Item(joiner, range, Lexicon));
        Modifier = Compile($@"\G(?:\s*,\s*(?:{joiner}\s+)?|\s+{joiner}\s+)(?<text>(?<modifier>{ModifierForm}(?:/{ModifierForm})*)(?:\p{{Pd}}(?<last>[0-9]+))?)(?![\p{{L}}\p{{N}}])");
        ModifierNumber = Compile($@"\G(?:\s*,\s*(?:{joiner}\s+)?|\s+{joiner}\s+)(?<number>[0-9]{{1,2}})(?=\s*(?:[.;)\]]|,(?!\s*[0-9]{{3}})|\z)|\s+{joiner}\s+[0-9]{{1,2}}\b)");
        ClauseStart = Compile($@"[;]|[.](?=\s+\p{{Lu}})|,\s+(?:{joiner}\s+)?{Words(Lexicon.Any("clause"))}(?![\p{{L}}])");
        Adopted = Compile($@"^\s*{Words(Lexicon.Any("adopted"))}[^,.;:]{{0,25}}$");
        Self = Starting($@"(?<![\p{{L}}])(?:(?i:{Lexicon.Any("self")})|(?<anaphor>(?i:{Lexicon.Any("demonstrative")})))(?![\p{{L}}])", Lexicon.Forms("self").Concat(Lexicon.Forms("demonstrative")));
        Relative = Starting($@"(?<![\p{{L}}])(?i:{Lexicon.Any("relative")})(?![\p{{L}}])(?!\s*,\s*(?i:{Lexicon.Any("pinLink")}))", Lexicon.Forms("relative"));
        Established = Compile($@"(?<![\p{{L}}])(?i:{Lexicon.Any("established")})(?![\p{{L}}])");
        RelativeUnits = Compile($@"(?<![\p{{L}}\p{{N}}])(?<pins>{pin}(?:\s*,?\s+{pinLink}{pin})*)\s+\z", RegexOptions.RightToLeft);
        RelativeUnitsBehind = Compile(Lexicon.HasHeadBehind ? $@"\G\s*(?<pins>{pin})" : "(?!)");
        Ibid = Starting($@"(?<![\p{{L}}]){Lexicon.Any("ibid")}", Lexicon.Forms("ibid"));
        TreatySeries = Starting($@"(?:{Lexicon.Any("treatyOwner")}\s*,\s*)(?:{Lexicon.Any("treatySeries")})(?:\s*,\s*{Volume})?", Lexicon.Forms("treatyOwner"));
        TreatyVolume = Compile($@"\G\s*,?\s*{Volume}");
        SalesNumber = Starting($@"(?<![\p{{L}}])(?i:{Lexicon.Any("sales")})\s*[EFSRCA]\.[0-9]{{2}}\.[IVX]+(?:\.[A-Z])*(?:\.[0-9]+)?(?:/[A-Z]+)?", Lexicon.Forms("sales"));
        Supplement = Compile($@"\G\s*,\s*(?i:{Lexicon.Any("supplement")})\s*(?<number>[0-9]+)");
        Instrument = Starting($@"(?<![\p{{L}}]){Lexicon.Any("instrument")}(?![\p{{L}}])(?!\s+(?i:{Lexicon.Any("notInstrument")}))", Lexicon.Forms("instrument"));
        OwnInstrument = Starting($@"(?<=(?i:{Lexicon.Any("own")})\s+){Lexicon.Any("ownInstrument")}(?![\p{{L}}])", Lexicon.Forms("ownInstrument"));
        var noun = $"(?i:{Lexicon.Any("aliasNoun")})";
        var inflected = Inflects ? @"\p{L}{0,4}" : "";
        var beforeNoun = @"(?<=[\s'])(?=[\p{Lu}2])(?:(?:[\p{Lu}0-9][\p{L}\p{N}'-]*|[\p{L}'-]{5,})\s){0,3}?";
        InstrumentName = Compile($@"(?<![\p{{L}}\p{{N}}\p{{Pd}}]){(clitics.Length > 0 ? "" : beforeNoun)}{noun}{inflected}(?![\p{{L}}])");
        InstrumentNoun = Compile($@"(?<![\p{{L}}\p{{N}}\p{{Pd}}])(?=\p{{Lu}}|\p{{Lo}}){noun}{inflected}");
        var nameJoiner = Lexicon.Any("nameJoiner");
        LowerNoun = Compile($@"(?<![\p{{L}}]){noun}{inflected}(?![\p{{L}}])");
        DerivedNoun = Compile($@"(?<![\p{{L}}]){Lexicon.Any("derivedNoun")}{inflected}(?![\p{{L}}])");
        JoinedName = Compile($@"\s(?:{Lexicon.Any("joinerClitic")}{noun}|(?i:{nameJoiner})\s{article}?(?:\p{{Lu}}[\p{{L}}'-]*\s){{0,3}}{noun})");
        CliticsBefore = Compile(clitics.Length > 0 ? $@"(?<![\p{{L}}\p{{N}}]){Lexicon.Any("clitic")}{{1,2}}\z" : "(?!)", RegexOptions.RightToLeft);
        PlainName = Compile($@"^(?i:{Lexicon.Any("plainName")})$");
        LongerNameBefore = Compile($@"(?<![\p{{L}}])(?=\p{{Lu}}|\p{{Lo}}){noun}{inflected}(?![\p{{L}}])(?:(?!\s{nameJoiner}\s)[^,.;:()])*$");
        LongerNameBehind = Compile($@"\G\s(?:{Words(Lexicon.Any("nameLink"))})\s{article}?\p{{Lu}}");
        OwnArticle = Compile($@"(?<![\p{{L}}])(?i:{Lexicon.Any("own")})\s+(?<article>{pin})");
    }

    private const string ModifierForm = @"(?:Add|Corr|Rev|Amend)\.\s?[0-9]+";

    public CitationLexicon Lexicon { get; }

    public DateWords Dates { get; }

    /// <summary>The sign before a number that precedes its head noun; it matches nothing in other languages.</summary>
    /// <example>第</example>
    public FormPattern Marker { get; }

    /// <example>S-10/2号决议</example>
    public Regex UnmarkedNumber { get; }

    /// <summary>What stands before such a number, read backwards: organ or possessive, date, gloss.</summary>
    /// <example>大会2012年12月18日关于合作的</example>
    public Regex BeforeMarker { get; }

    /// <summary>What stands behind such a number, to its head noun if that follows.</summary>
    /// <example>号决议</example>
    public Regex BehindMarker { get; }

    /// <example>resolutions</example>
    public FormPattern Head { get; }

    /// <summary>The pinpoints before a name, read backwards from it.</summary>
    /// <example>paragraph 4 of the annex to the</example>
    public Regex Chain { get; }

    /// <summary>What stands before a head noun, read backwards from it: pinpoints, possessive, organ.</summary>
    /// <example>section II of its / paragraph 4 of the annex to General Assembly</example>
    public Regex Before { get; }

    public FormPattern Organ { get; }

    /// <example>of the Security Council / du Conseil</example>
    public Regex OrganAfter { get; }

    /// <example>, le Conseil de sécurité</example>
    public Regex SubjectAfter { get; }

    public Regex HeadAdjective { get; }

    /// <example>, including / notamment</example>
    public Regex Filler { get; }

    /// <example>No. / n°</example>
    public Regex Label { get; }

    /// <example>, and / ainsi que</example>
    public Regex Separator { get; }

    /// <summary>A subject told between two dated numbers of a list; group <c>gloss</c>.</summary>
    /// <example>65/281 of 17 June 2011 [on the review of the Council, and ]66/288 of 27 July 2012</example>
    public Regex Glossed { get; }

    /// <example>resolutions [on the follow-up to the Second World Assembly on Ageing, including ]78/177 of 19 December 2023</example>
    public Regex HeadGloss { get; }

    /// <example>of 16 February 2012 / en date du 26 mars 2015</example>
    public Regex Date { get; }

    /// <example>of 4 March</example>
    public Regex DayOfDate { get; }

    /// <example>letter dated 8 September 1978</example>
    public FormPattern DatedDocument { get; }

    /// <example>, entitled “The future we want”</example>
    public Regex Title { get; }

    /// <example>, annex, para. 4 (l)</example>
    public Regex PinpointAfter { get; }

    /// <example>), chap. I, resolution 1, annex II</example>
    public Regex PinpointInReport { get; }

    public Regex Unit { get; }

    /// <example>57/270 B / 3419 A to D (XXX) / 1373 (2001)</example>
    public Regex Number { get; }

    /// <example>and Add.1–6</example>
    public Regex Modifier { get; }

    /// <summary>A further number under the modifier before it.</summary>
    /// <example> and 2</example>
    public Regex ModifierNumber { get; }

    public Regex ClauseStart { get; }

    /// <summary>What stands between an organ and what it adopted.</summary>
    /// <example>a adopté par consensus la</example>
    public Regex Adopted { get; }

    /// <example>created</example>
    public Regex Established { get; }

    /// <example>the present resolution</example>
    public FormPattern Self { get; }

    /// <example>ci-dessus</example>
    public FormPattern Relative { get; }

    /// <summary>The pinpoints before <see cref="Relative"/>, read backwards from it.</summary>
    public Regex RelativeUnits { get; }

    /// <summary>The pinpoint behind <see cref="Relative"/> where the language sets it so.</summary>
    /// <example>上文第2段</example>
    public Regex RelativeUnitsBehind { get; }

    public FormPattern Ibid { get; }

    /// <example>United Nations, Treaty Series, vol. 1833, No. 31363</example>
    public FormPattern TreatySeries { get; }

    public Regex TreatyVolume { get; }

    /// <example>Sales No. E.09.II.F.3</example>
    public FormPattern SalesNumber { get; }

    public Regex Supplement { get; }

    /// <example>Charter of the United Nations</example>
    public FormPattern Instrument { get; }

    /// <example>sa Constitution</example>
    public FormPattern OwnInstrument { get; }

    /// <example>son Article premier</example>
    public Regex OwnArticle { get; }

    /// <summary>Beginning of the name of an instrument, to its noun.</summary>
    /// <example>Addis Ababa Action Agenda</example>
    public Regex InstrumentName { get; }

    /// <example>Agenda</example>
    public Regex InstrumentNoun { get; }

    /// <summary>The noun of an instrument, however it is printed.</summary>
    public Regex LowerNoun { get; }

    /// <summary>What is about an instrument rather than the instrument.</summary>
    /// <example>midterm review</example>
    public Regex DerivedNoun { get; }

    /// <summary>Where a second name begins.</summary>
    /// <example> and the Universal Declaration</example>
    public Regex JoinedName { get; }

    /// <summary>A name that many instruments have.</summary>
    /// <example>Optional Protocol</example>
    public Regex PlainName { get; }

    /// <summary>What stands before a name that is part of a longer one.</summary>
    /// <example>Optional Protocol to the</example>
    public Regex LongerNameBefore { get; }

    /// <example> on the Elimination</example>
    public Regex LongerNameBehind { get; }

    /// <summary>Whether the endings of words change.</summary>
    public bool Inflects => Lexicon.Forms("nameEnding").Any();

    /// <summary>Whether the letters before a place are no word but grow onto the next one: Arabic و.</summary>
    public bool IsClitic(string text, int at) => CliticsBefore.Match(text, 0, at).Success;

    private Regex CliticsBefore { get; }

    private string Volume =>
        $@"{Lexicon.Any("volume")}\s*[0-9]+{Lexicon.Any("volumeEnd")}?(?<numbered>\s*,\s*{Lexicon.Any("treatyNumber")}\s*(?:[IVX]+\p{{Pd}})?[0-9]+{Lexicon.Any("treatyNumberEnd")}?(?:(?:\s*,\s*|\s+{Lexicon.Any("joiner")}\s+)(?:{Lexicon.Any("treatyNumber")}\s*)?[0-9]+(?![\p{{L}}\p{{N}}]))*)?";

    public static CitationWords For(Language language) => Languages.GetOrAdd(language, static l => new CitationWords(l));

    private static string Words(string any) => $@"(?i:(?<![\p{{L}}]){any}(?![\p{{L}}]))";

    /// <summary>A pattern that begins with one of the forms.</summary>
    private FormPattern Starting(string pattern, IEnumerable<string> forms) => new(Compile($@"\G(?:{pattern})"), _forms, forms);

    private Regex Compile(string pattern, RegexOptions options = RegexOptions.None) =>
        new(Lexicon.Adapt(pattern), options | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
}
