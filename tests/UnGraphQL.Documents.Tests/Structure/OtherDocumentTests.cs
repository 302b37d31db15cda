using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Structure;

/// <summary>Drafts, decisions, letters, statements and press texts: what only they say of themselves. Whole ones are among the golden texts.</summary>
public sealed class OtherDocumentTests
{
    [Theory]
    [InlineData("Estland,* Norland and Sudland: draft resolution", "Estland|Norland|Sudland")]
    [InlineData("Estland and Norland: revised draft resolution", "Estland|Norland")]
    [InlineData("Draft resolution submitted by the President of the General Assembly", "the President of the General Assembly")]
    public void DraftNamesItsSponsorsAboveItsTitle(string line, string sponsors)
    {
        var d = Reading.Read($"A/85/L.15\n\nEighty-fifth session\n\nAgenda item 71 (b)\n\nOceans and the law of the sea\n\n{line}\n\nLights of the open sea\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides so.");
        Assert.Equal(("Lights of the open sea", sponsors), (d.Title, string.Join('|', d.Sponsors)));
    }

    [Fact]
    public void CommitteeOfADraftIsNamedByItsLine() =>
        Assert.Equal("Third Committee", Reading.Read("A/C.3/85/L.5\n\nEighty-fifth session\n\nThird Committee\n\nAgenda item 26\n\nNorland: draft resolution\n\nLamps\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides so.").Committee);

    [Fact]
    public void ParagraphsOfADecisionAreOperativeAndItsListIsItsOwn()
    {
        var d = Reading.Read("2031/214. Report of the Committee\n\nAt its 37th plenary meeting, on 21 July 2031, the Economic and Social Council:\n\n(a) Took note of the report;\n\n(b) Approved the provisional agenda below:\n\n1. Election.\n\n2. Lamps.");
        Assert.Equal("op1 op1.a op1.b op1.b.1 op1.b.2", Reading.Addresses(d));
    }

    [Fact]
    public void NotesWithStarsBelowADecisionAreNotes()
    {
        var d = Reading.Read("85/406. Appointment of members\n\nAt its 41st plenary meeting, on 12 November 2030, the General Assembly appointed Norland.\n\nAs a result, the Committee is composed as follows: Estland,* Norland** and Sudland.**\n\n* Term of office expires in 2031.\n\n** Term of office expires in 2033.\n\n1 A/85/530.");
        Assert.Equal("op1 op2", Reading.Addresses(d));
        Assert.Equal(["* Term of office expires in 2031.", "** Term of office expires in 2033.", "1 A/85/530."], d.Footnotes.Select(f => $"{f.Marker} {f.Text}"));
        Assert.EndsWith("Estland, Norland and Sudland.", Reading.At(d, "op2").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LetterIsTitledByItsFirstLineAndHasAnAnnex()
    {
        const string Title = "Letter dated 12 February 2031 from the Permanent Representative of Norland to the United Nations addressed to the Secretary-General";
        var d = Reading.Read($"A/85/123\n\nEighty-fifth session\n\nAgenda item 34\n\n{Title}\n\nI have the honour to refer to General Assembly resolution 85/17 of 1 December 2030.\n\nAnnex to the letter dated 12 February 2031 from the Permanent Representative of Norland\n\n1. The keepers light the lamps.");
        Assert.Equal(Title, d.Title);
        Assert.Contains("annex1.n1", Reading.Addresses(d), StringComparison.Ordinal);
    }

    [Fact]
    public void StatementOfThePresidentSaysWhenItWasMade()
    {
        var d = Reading.Read("S/PRST/2031/7\n\nSecurity Council\n\nDistr.: General\n12 May 2031\n\nStatement by the President of the Security Council\n\nAt the 9911th meeting of the Security Council, held on 12 May 2031, in connection with the item entitled “Lights”, the President of the Security Council made the following statement on behalf of the Council:\n\n“The Security Council recalls its resolution 3011 (2031).”");
        Assert.Equal(("S/PRST/2031/7", "9911", new DateOnly(2031, 5, 12), "Statement by the President of the Security Council"), (d.Symbol?.Key, d.Meeting, d.AdoptedOn, d.Title));
    }

    [Theory]
    [InlineData("GA/12345")]
    [InlineData("SC/15999")]
    [InlineData("GA/SHC/4321")]
    public void PressTextHasItsSymbolAndItsHeadline(string symbol)
    {
        var d = Reading.Read($"{symbol}\n\n2 April 2031\n\nGENERAL ASSEMBLY\n\nAssembly Demands Lighting of Lamps\n\nThe General Assembly today adopted a resolution demanding that all the lamps of the strait be lit at dusk.");
        Assert.Equal((symbol, "Assembly Demands Lighting of Lamps", DocumentKind.PressRelease), (d.Symbol?.Key, d.Title, d.Kind));
    }

    [Fact]
    public void CouncilOfMigrationNumbersItsResolutionsInSymbolsToo()
    {
        var d = Reading.Read("C/122/RES/1412\n\nCOUNCIL\n\n122nd Session\n\nRESOLUTION No. 1412\n\n(Adopted by the Council at its 677th meeting on 29 November 2030)\n\nLAMPS ON MIGRATION ROUTES\n\nThe Council,\n\nRecalling document C/121/12,\n\nDecides:\n\n1. To light the routes.");
        Assert.Equal(("C/122/RES/1412", "122", "LAMPS ON MIGRATION ROUTES", "C/121/12"), (d.Symbol?.Key, d.Session, d.Title, d.References.Single().Symbol?.Key));
    }

    [Fact]
    public void MarkThatAPageGoesOnIsFurniture() =>
        Assert.Equal("Decides so.", Reading.At(Reading.Read("67/1.\tTitle\n\tThe General Assembly,\n\tRecalling it,\n\t1.\tDecides so.\n94-11111 (E)   /...\n\t2.\tRequests it.\n/...\n"), "op1").Text);

    [Theory]
    [InlineData("“The Council calls upon all parties:\n\n“(a) To light the lamps:\n\n“(i) By day;\n\n“(ii) By night;\n\n“(b) To trim the wicks.\n\n“It will remain seized of the matter.”")]
    [InlineData("« Le Conseil engage les parties :\n\n« a) À allumer les lampes :\n\n« i) Le jour;\n\n« ii) La nuit;\n\n« b) À tailler les mèches.\n\n« Il restera saisi de la question. »")]
    public void ItemsOfAQuotedStatementEachOpenWithItsQuotationMark(string statement)
    {
        var d = Reading.Read($"S/PRST/2031/7\n\n{statement}");
        Assert.Equal("t1 t1.a t1.a.i t1.a.ii t1.b t2", Reading.Addresses(d));
        Assert.Equal(2, Reading.At(d, "t1.b").Text.Split(' ').Length - 2);
    }

    [Theory]
    [InlineData("En la 9911ª sesión del Consejo de Seguridad, celebrada el 12 de mayo de 2031, en relación con el examen del tema, la Presidencia hizo la siguiente declaración:")]
    [InlineData("На 9911-м заседании Совета Безопасности, состоявшемся 12 мая 2031 года, Председатель сделал следующее заявление:")]
    [InlineData("2031年5月12日，安全理事会第9911次会议审议了该项目，会上主席发表声明如下：")]
    [InlineData("في الجلسة 9911 التي عقدها مجلس الأمن في 12 أيار/مايو 2031، أدلت الرئيسة بالبيان التالي:")]
    public void StatementSaysInEveryLanguageWhenItWasMade(string line) =>
        Assert.Equal(("9911", new DateOnly(2031, 5, 12)), Reading.Read($"S/PRST/2031/7\n\n{line}") is var d ? (d.Meeting, d.AdoptedOn) : default);

    [Theory]
    [InlineData("The lamps are out, and the keepers of the strait ask for oil.\n\n(Signed) Ada Norland\n\nAmbassador\n\nPermanent Representative")]
    [InlineData("Les lampes sont éteintes, et les gardiens du détroit demandent de l’huile.\n\n(Signé) Ada Norland\n\nAmbassadrice\n\nReprésentante permanente")]
    [InlineData("Las lámparas están apagadas, y los guardianes del estrecho piden aceite.\n\n(Firmado) Ada Norland\n\nEmbajadora\n\nRepresentante Permanente")]
    [InlineData("Лампы погасли, и смотрители пролива просят масла.\n\n(Подпись) Ада Норланд\n\nПосол\n\nПостоянный представитель")]
    [InlineData("灯火已灭，海峡的守灯人请求供油。\n\n常驻代表\n\n大使\n\n阿达·诺兰（签名）")]
    public void WhoSignsIsNoHeading(string text)
    {
        var d = Reading.Read($"S/2031/77\n\n{text}");
        Assert.Equal("t1 t2 t3 t4", Reading.Addresses(d));
        Assert.Empty(d.Diagnostics);
    }

    [Fact]
    public void HeadlineStandsOverTheLineThatAnnouncesAMessage() =>
        Assert.Equal(("Lamps Are ‘Beacons’, Secretary-General Says", 2), Reading.Read("Press release\n\nSG/SM/22345\n\n12 May 2031\n\nLamps Are ‘Beacons’, Secretary-General Says\n\nFollowing is the message of the Secretary-General on the International Day of Lamps, observed on 12 May:\n\nLamps light the path of all.\n\nFor information media. Not an official record.") is var d ? (d.Title, d.Paragraphs.Length) : default);
}
