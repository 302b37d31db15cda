using System.Globalization;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;

namespace UnGraphQL.Documents.Tests.Structure;

public sealed class MastheadLineTests
{
    [Theory]
    [InlineData("United NationsA/RES/71/1General AssemblyDistr.: General", "United Nations|A/RES/71/1|General Assembly|Distr.: General")]
    [InlineData("United Nations A/70/389", "United Nations|A/70/389")]
    [InlineData("Security Council Distr.: General", "Security Council|Distr.: General")]
    [InlineData("16 June 20172017 session", "16 June 2017|2017 session")]
    [InlineData("Seventy-first sessionAgenda item 26 (b)", "Seventy-first session|Agenda item 26 (b)")]
    [InlineData("Report of the Secretary-General", "Report of the Secretary-General")]
    public void LinesRunTogetherAreParted(string line, string parts) =>
        Assert.Equal(parts, string.Join('|', MastheadLine.Parts(line, LanguagePack.For(Language.En))));

    [Fact]
    public void ColumnsOnOneLineAreRead()
    {
        var d = Reading.Read("United Nations S/RES/2231 (2015)\n\nSecurity Council Distr.: General\n20 July 2015\n\nResolution 2231 (2015)\n\nAdopted by the Security Council at its 7488th meeting, on 19 July 2015\n\nThe Security Council,\n\nRecalling it,\n\n1. Decides so.");
        Assert.Equal(
            "S/RES/2231(2015) 2015-07-20 2015-07-19 7488",
            string.Create(CultureInfo.InvariantCulture, $"{d.Symbol} {d.DistributedOn:yyyy-MM-dd} {d.AdoptedOn:yyyy-MM-dd} {d.Meeting}"));
        Assert.Empty(d.Diagnostics);
    }

    [Theory]
    [InlineData("Report of the Secretary-General", "Report of the Secretary-General")]
    [InlineData("Global health", null)]
    public void ReportBelowTheAgendaItemIsTheTitle(string line, string? title) =>
        Assert.Equal(title, Reading.Read($"A/70/389\n\nSeventieth session\nAgenda item 125\n{line}\n\n1. The report is about the work of the Organization.\n\n2. It is the second of them.").Title);

    [Fact]
    public void SubjectOfTheAgendaItemIsNotTheTitleOfTheResolution() =>
        Assert.Equal("Report of the Agency", Reading.Read("A/RES/78/8\n\nSeventy-eighth session\n\nAgenda item 89\n\nReport of the Agency\n\n78/8.\n\nReport of the Agency\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides so.").Title);

    [Fact]
    public void NumberedCouncilResolutionIsReadInEnglish()
    {
        var d = Reading.Read("IOM International Organization for Migration\n\nHUNDRED AND SECOND SESSION\n\nRESOLUTION No. 1266 (CII)\n\n(Adopted by the Council at its 531st meeting, on 29 November 2012)\n\nBUDGET FOR 2013\n\nThe Council,\n\nRecalling the budget,\n\nDecides:\n\n1. To approve the budget.");
        Assert.Equal(
            "IOM/RES/1266(CII) IOM 102 531 2012-11-29 BUDGET FOR 2013",
            string.Create(CultureInfo.InvariantCulture, $"{d.Symbol} {d.Body} {d.Session} {d.Meeting} {d.AdoptedOn:yyyy-MM-dd} {d.Title}"));
        Assert.Equal("APPROVE", Reading.At(d, "op1").Action);
    }

    [Fact]
    public void DecisionWithoutFormulaIsOperative()
    {
        var d = Reading.Read("[DU1]\nDecision adopted by the General Assembly on 23 December 2017\n72/546.\tItems remaining for consideration\n\tAt its 76th plenary meeting, on 24 December 2017, the Assembly decided to consider the items.\n");
        Assert.Equal("A/DEC/72/546 op1 Items remaining for consideration", $"{d.Symbol} {Reading.Addresses(d)} {d.Title}");
    }

    [Fact]
    public void DatesOfASessionAreMasthead() =>
        Assert.DoesNotContain(Reading.Codes(Reading.Read("A/HRC/RES/40/17\n\nFortieth session\n\n25 February–22 March 2019\n\n40/17. Situation\n\nThe Human Rights Council,\n\nRecalling it,\n\n1. Decides so.")), c => c == "unplacedText");

    [Theory]
    [InlineData("Secretary-General meets the minister\n\n", "Secretary-General meets the minister", "t1 t2")]
    [InlineData("SG/SM/19000\n12 March 2018\n\nSecretary-General meets the minister\n\n", "Secretary-General meets the minister", "t1 t2")]
    [InlineData("", null, "t1 t2")]
    public void PressTextMayHaveATitle(string head, string? title, string addresses)
    {
        var d = Reading.Read(head + "The Secretary-General met today with the minister of the country. They discussed the work of the Organization.\nHe thanked the minister for the support that the country gives to the Organization and to the people of the region.");
        Assert.Equal((DocumentKind.PressRelease, title, addresses), (d.Kind, d.Title, Reading.Addresses(d)));
    }

    [Fact]
    public void HeadingOverNumberedParagraphsIsNoTitle() =>
        Assert.Equal("h1 n1 n2", Reading.Addresses(Reading.Read("Union africaine\n\n1. Le Secrétaire général et le Président de la Commission ont lancé une équipe chargée de la paix et de la sécurité.\n\n2. Les deux organisations ont tenu des réunions.")));

    [Theory]
    [InlineData("Agenda item 121 (l)", "121 (l)")]
    [InlineData("Item 70 (a) of the provisional agenda*", "70 (a)")]
    [InlineData("Item 19 of the preliminary list**", "19")]
    public void AgendaItemMayBeProvisional(string line, string item) =>
        Assert.Equal(item, Reading.Read($"A/70/389\n\nSeventieth session\n{line}\nGlobal health\n\nReport of the Secretary-General\n\n1. The report is about the work of the Organization.\n\n2. It is the second of them.").AgendaItem);

    [Theory]
    [InlineData("United Nations\nDistr.: General\n9 April 2013\nSixty-seventh session")]
    [InlineData("9 April 2013Sixty-seventh session\nDistr.: General\nUnited Nations")]
    public void LinesOfTheTailStandInAnyOrder(string tail)
    {
        var d = Reading.Read($"[DU1]\n67/1.Title of it\n\tThe General Assembly,\n\tRecalling it,\n1.\tDecides so:\n(a)To do it;\n(b)To say it.\n\n38th plenary meeting\n1 November 2012\n\n[DU1]<<ODS JOB NO>>N1<<ODS JOB NO>>\n{tail}\n");
        Assert.Equal(("2013-04-09", "Title of it", "pp1 op1 op1.a op1.b"), (d.DistributedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), d.Title, Reading.Addresses(d)));
    }

    [Fact]
    public void WrappedMastheadMayStandBelowTheText()
    {
        var d = Reading.Read("""
            Forty-seventh session
            Agenda item 9
            Resolution adopted by the Human Rights Council
            on 13 July 2021
            47/21. Promotion and protection of the human rights and
            fundamental freedoms of all
            The Human Rights Council,
            Guided by the purposes and principles of the Charter of the
            United Nations,
            1. Decides to establish a mechanism, comprising three
            experts;
            2. Decides to go on.
            42nd meeting
            13 July 2021
            [Adopted without a vote.]
            United Nations A/HRC/RES/47/21
            General Assembly Distr.: General
            26 July 2021
            Original: English
            A/HRC/RES/47/21
            2
            """);
        Assert.Equal(
            "A/HRC/RES/47/21 2021-07-13 2021-07-26 Promotion and protection of the human rights and fundamental freedoms of all",
            string.Create(CultureInfo.InvariantCulture, $"{d.Symbol} {d.AdoptedOn:yyyy-MM-dd} {d.DistributedOn:yyyy-MM-dd} {d.Title}"));
        Assert.Equal("pp1 op1 op2", Reading.Addresses(d));
        Assert.Empty(d.Diagnostics);
    }

    [Fact]
    public void OldResolutionOfTheAssemblyHasTheSessionInItsNumber()
    {
        var d = Reading.Read("2625 (XXV). Declaration on Principles\n\nThe General Assembly,\n\nRecalling its resolution 1815 (XVII) of 18 December 1962,\n\n1. Approves the Declaration.\n\n1883rd plenary meeting,\n24 October 1970.");
        Assert.Equal(
            "A/RES/2625(XXV) 25 1883 1970-10-24 Declaration on Principles",
            string.Create(CultureInfo.InvariantCulture, $"{d.Symbol} {d.Session} {d.Meeting} {d.AdoptedOn:yyyy-MM-dd} {d.Title}"));
    }
}
