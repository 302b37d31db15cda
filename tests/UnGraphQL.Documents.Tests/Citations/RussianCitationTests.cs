using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

public sealed class RussianCitationTests
{
    public static TheoryData<string, string> Forms => new()
    {
        { "ссылаясь на свою резолюцию 66/253 от 16 февраля 2012 года,", "66/253 | A/RES/66/253 | 2012-02-16 | possessive" },
        { "ссылаясь на свои резолюции 33/18 от 10 ноября 1978 года и 50/3 от 16 октября 1995 года, а также на свое решение 53/453,", "33/18 | A/RES/33/18 | 1978-11-10 | possessive; 50/3 | A/RES/50/3 | 1995-10-16 | possessive; 53/453 | A/DEC/53/453 | possessive" },
        { "свои резолюции 31/6 A и B от 26 октября 1976 года", "31/6 A | A/RES/31/6A | possessive; B | A/RES/31/6B | 1976-10-26 | possessive" },
        { "своей резолюции 48/74 \u0412 от 16 декабря 1993 года", "48/74 \u0412 | A/RES/48/74B | 1993-12-16 | possessive" }, // a Cyrillic letter that looks Latin
        { "резолюция 1373 (2001) Совета Безопасности от 28 сентября 2001 года", "1373 (2001) | S/RES/1373(2001) | 2001-09-28 | head" },
        { "резолюции Совета по правам человека, 5/1 и 5/2 от 18 июня 2007 года", "5/1 | A/HRC/RES/5/1 | head; 5/2 | A/HRC/RES/5/2 | 2007-06-18 | head" }, // a comma behind the organ
        { "резолюции 60/1 Генеральной Ассамблеи от 16 сентября 2005 года", "60/1 | A/RES/60/1 | 2005-09-16 | head" },
        { "рекомендации Экономического и Социального Совета, содержащиеся в его резолюции 2003/3, Комиссия по науке и технике в целях развития", "2003/3 | E/RES/2003/3 | subject" }, // what follows the comma is a subject of its own
        { "на все предыдущие резолюции по этому вопросу, в частности на резолюцию 66/127 от 19 декабря 2011 года,", "66/127 | A/RES/66/127 | 2011-12-19 | document" },
        { "в пункте 4 l) приложения к своей резолюции 58/316 от 1 июля 2004 года", "58/316 | A/RES/58/316 | приложение, п. 4 l) | 2004-07-01 | possessive" },
        { "раздел II резолюции 61/262", "61/262 | A/RES/61/262 | разд. II | document" },
        { "См. резолюцию 2200 A (XXI), приложение.", "2200 A (XXI) | A/RES/2200A(XXI) | приложение | symbol" },
        { "A/67/L.30/Rev.2 и Add.1", "A/67/L.30/Rev.2 | A/67/L.30/Rev.2; Add.1 | A/67/L.30/Rev.2/Add.1" },
        { "Дополнение № 53 (A/62/53), гл. IV, разд. A, резолюция 8/2.", "A/62/53 | A/62/53 | гл. IV, разд. A; 8/2 | A/HRC/RES/8/2 | head" },
        { "FCCC/CP/2015/10/Add.1, решение 1/CP.21, приложение", "FCCC/CP/2015/10/Add.1 | FCCC/CP/2015/10/Add.1 | решение 1/CP.21, приложение" },
        { "United Nations, Treaty Series, vol. 1833, No. 31363.", "United Nations, Treaty Series, vol. 1833, No. 31363 | ? | External" },
        { "издание Организации Объединенных Наций, в продаже под № R.09.II.F.3", "издание Организации Объединенных Наций, в продаже под № R.09.II.F.3 | ? | External" },
        { "на основании главы VII Устава Организации Объединенных Наций", "Устава Организации Объединенных Наций | ? | External | гл. VII" },
        { "в соответствии со статьей 73 е Устава", "Устава | ? | External | статья 73" },
        { "Устав Агентства и страница 4/5 по пункту 121 l)", "" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void FormsAreRead(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Cited.ByAssembly(text, Language.Ru).References.Select(r => r.Print())));

    [Fact]
    public void CouncilSpeaksOfItsOwnResolutions() => Assert.Equal("A/HRC/RES/6/17", Cited.ByHumanRightsCouncil("ссылаясь на свою резолюцию 6/17 от 28 сентября 2007 года,", Language.Ru).Symbols());

    [Fact]
    public void PresentResolutionIsTheTextItself() =>
        Assert.Equal(["настоящей резолюции", "пункте 2 выше"], Cited.ByAssembly("об осуществлении настоящей резолюции и о пункте 2 выше", Language.Ru).SelfReferences.Select(r => r.Text));

    [Theory]
    [InlineData("Там же.", "A/RES/61/295 | приложение")]
    [InlineData("Там же, пункт 4.", "A/RES/61/295 | п. 4")]
    [InlineData("Ibid., vol. 1834, No. 31363.", "? | ")] // a numbered volume is of the Treaty Series, whatever stands before
    public void IbidFollowsTheLastSource(string note, string expected)
    {
        var notes = new[] { "Резолюция 61/295, приложение.", note };
        var document = Documents.Citations.CitationPass.Apply(Cited.Assembly(Language.Ru) with
        {
            Footnotes = [.. notes.Select((text, i) => new ParsedFootnote { Address = $"fn{i + 1}", Marker = $"{i + 1}", Text = text, Span = default })],
        });
        var last = document.References[^1];
        Assert.Equal(expected, $"{last.Symbol?.Key ?? "?"} | {last.Pinpoint}");
    }
}
