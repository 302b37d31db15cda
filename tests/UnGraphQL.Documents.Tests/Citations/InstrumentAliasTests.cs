using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

/// <summary>The sign | stands where note 1 is called, and || where note 2 is.</summary>
public sealed class InstrumentAliasTests
{
    [Theory]
    [InlineData(Language.En, "Reaffirming the Addis Ababa Action Agenda,| which is part of it", "Resolution 69/313, annex.", "Notes that the Addis Ababa Action Agenda says so", "Addis Ababa Action Agenda | A/RES/69/313 | annex | alias")]
    [InlineData(Language.En, "the outcome document, entitled “The future we want”,| annexed", "Resolution 66/288, annex.", "as said in “The future we want” and elsewhere", "The future we want | A/RES/66/288 | annex | alias")]
    [InlineData(Language.En, "the 2030 Agenda for Sustainable Development|", "See resolution 70/1.", "paragraph 5 of the 2030 Agenda for Sustainable Development", "2030 Agenda for Sustainable Development | A/RES/70/1 | para. 5 | alias")]
    [InlineData(Language.En, "under the Charter of the United Nations and the United Nations Millennium Declaration|", "Resolution 55/2.", "the United Nations Millennium Declaration", "United Nations Millennium Declaration | A/RES/55/2 | alias")]
    [InlineData(Language.En, "the Convention on the Law of the Sea|", "United Nations, Treaty Series, vol. 1833, No. 31363.", "the Convention on the Law of the Sea.", "Convention on the Law of the Sea | ? | External | alias")]
    [InlineData(Language.Fr, "le document final, intitulé « L’avenir que nous voulons »|, et", "Résolution 66/288, annexe.", "dans « L’avenir que nous voulons »", "L’avenir que nous voulons | A/RES/66/288 | annexe | alias")]
    [InlineData(Language.Fr, "et le Nouveau Programme pour les villes|,", "Résolution 71/256, annexe.", "le Nouveau Programme pour les villes", "Nouveau Programme pour les villes | A/RES/71/256 | annexe | alias")]
    [InlineData(Language.Fr, "en application de l’Accord de Paris|", "Résolution 71/256, annexe.", "des parties à l’Accord de Paris", "Accord de Paris | A/RES/71/256 | annexe | alias")]
    [InlineData(Language.Es, "la Agenda 2030 para el Desarrollo Sostenible|", "Resolución 70/1.", "la Agenda 2030 para el Desarrollo Sostenible", "Agenda 2030 para el Desarrollo Sostenible | A/RES/70/1 | alias")]
    [InlineData(Language.Ru, "ссылаясь на Декларацию тысячелетия Организации Объединенных Наций|,", "Резолюция 55/2.", "в соответствии с Декларацией тысячелетия Организации Объединенных Наций", "Декларацией тысячелетия Организации Объединенных Наций | A/RES/55/2 | alias")]
    [InlineData(Language.Zh, "回顾《2030年可持续发展议程》，|", "第70/1号决议。", "执行《2030年可持续发展议程》", "《2030年可持续发展议程》 | A/RES/70/1 | alias")]
    [InlineData(Language.Ar, "وإذ تؤكد خطة التنمية المستدامة لعام 2030|", "القرار 70/1.", "وتنفيذ خطة التنمية المستدامة لعام 2030", "خطة التنمية المستدامة لعام 2030 | A/RES/70/1 | alias")]
    public void NameOfAnInstrumentMeansWhatItsNoteSays(Language language, string first, string note, string later, string expected) =>
        Assert.Equal(expected, Assert.Single(Read(language, [first, later], note), IsOutsideNotes).Print());

    [Theory]
    [InlineData("resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,", "the 2030 Agenda for Sustainable Development", "2030 Agenda for Sustainable Development | A/RES/70/1 | alias")]
    public void TitleOfACitationIsANameToo(string first, string later, string expected) =>
        Assert.Equal(expected, Assert.Single(Read(Language.En, [first, later], ""), r => r.BodyRule == "alias").Print());

    [Theory]
    [InlineData("the United Nations Millennium Declaration of 2000", "earlier", "the United Nations Millennium Declaration|")] // no later naming
    [InlineData("the Optional Protocol to the Convention on the Rights of the Child", "the Convention on the Rights of the Child|")] // a longer name
    [InlineData("the Optional Protocol", "the Optional Protocol|")] // of which convention?
    [InlineData("the report on the Plan for Peace in All Lands", "the Plan for Peace|")]
    [InlineData("the report of the Secretary-General", "the report of the Secretary-General|")] // what the document is, no name
    [InlineData("the Sendai Framework", "the declaration of the meeting on the Sendai Framework|")] // the note tells of the declaration
    [InlineData("the event “Voices of the young”", "the event “Voices of the young”|")] // the title of no instrument
    [InlineData("the Paris Agreement||", "the Paris Agreement|")] // a note of its own
    public void OtherWordsAreNoNames(string later, params string[] before) =>
        Assert.DoesNotContain(Read(Language.En, before is [var earlier, var first] ? [earlier, later, first] : [before[0], later], "Resolution 55/2.", "Resolution 55/3."), IsOutsideNotes);

    [Fact]
    public void NoteNamesWhatItIsCalledForFirst() =>
        Assert.DoesNotContain(Read(Language.En, ["the Beijing Declaration|", "the Sendai Framework|", "the Sendai Framework"], "Resolution 55/2."), IsOutsideNotes);

    [Fact]
    public void NameGivenToTwoInstrumentsIsOfNeither() =>
        Assert.DoesNotContain(Read(Language.En, ["the Beijing Declaration|", "the Beijing Declaration||", "the Beijing Declaration"], "Resolution 55/2.", "Resolution 55/3."), IsOutsideNotes);

    private static bool IsOutsideNotes(ParsedReference reference) => !reference.Address.StartsWith("fn", StringComparison.Ordinal);

    private static ParsedReference[] Read(Language language, string[] paragraphs, params string[] notes) =>
    [
        .. CitationPass.Apply(Cited.Assembly(language) with
        {
            Symbol = null,
            Session = "78",
            AdoptedOn = new DateOnly(2023, 12, 20),
            Paragraphs = [.. paragraphs.Select((text, i) => Cited.Paragraph($"pp{i + 1}", ParagraphKind.Preambular, text.Replace("|", "", StringComparison.Ordinal)))],
            Footnotes =
            [
                .. notes.Where(n => n.Length > 0).Select((note, i) => new ParsedFootnote
                {
                    Address = $"fn{i + 1}",
                    Marker = $"{i + 1}",
                    Text = note,
                    Span = default,
                    Anchors = [.. paragraphs.Select((text, p) => (p, At: Mark(text, i + 1))).Where(a => a.At >= 0).Select(a => new FootnoteAnchor($"pp{a.p + 1}", a.At))],
                }),
            ],
        }).References,
    ];

    private static int Mark(string text, int note) => text.Contains("||", StringComparison.Ordinal) == (note == 2) ? text.IndexOf('|', StringComparison.Ordinal) : -1;
}
