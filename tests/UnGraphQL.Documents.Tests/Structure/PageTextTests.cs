using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Structure;

/// <summary>Paragraphs of texts taken from pages: what joins them over lines and page ends, and what tells them apart.</summary>
public sealed class PageTextTests
{
    private const string Head = """
        A/RES/78/951

        United Nations

        General Assembly

        Distr.: General
        22 December 2023

        Seventy-eighth session
        Agenda item 67

        Resolution adopted by the General Assembly on 19 December 2023
        [on the report of the Third Committee (A/78/476, para. 19)]


        """;

    private static ParsedDocument Read(string text) => Reading.Read(Head + text);

    [Theory]
    [InlineData("Rights of the child")] // shorter than any part of a masthead that is known by itself
    [InlineData("Water")]
    [InlineData("“Water”")]
    public void ShortTitleAtTheHeadOfAPageIsFurniture(string title)
    {
        var d = Read($"""
            78/951.
            {title}

            The General Assembly,

            Recalling its resolution 44/25 of 20 November 1989, in which it adopted the text that
            constitutes the standard in this matter and marks the seventy-fifth anniversary

            23-26041 (E)

            241018

            *2326041*

            A/RES/78/951

            {title}

            of its adoption,

            1. Decides to remain seized of the matter.
            """);
        Assert.Equal("pp1 op1", Reading.Addresses(d));
        Assert.EndsWith("the seventy-fifth anniversary of its adoption,", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
        Assert.Equal(title, d.Title);
    }

    [Fact]
    public void TitleMayEndInTheNameOfTheOrganization()
    {
        var d = Read("""
            78/951.
            Promotion of inclusive and effective international cooperation in tax matters at the
            United Nations

            The General Assembly,

            Recalling its resolution 77/244 of 30 December 2022, in which it decided to begin
            discussions on ways to strengthen that cooperation, and the report of the
            Secretary-General on the options there are to make it more inclusive and to
            give it effect,

            1. Decides to go on with the discussions, in accordance with the rules of
            procedure of the General Assembly.
            """);
        Assert.Equal("Promotion of inclusive and effective international cooperation in tax matters at the United Nations", d.Title);
        Assert.Equal("pp1 op1", Reading.Addresses(d));
    }

    [Theory]
    [InlineData("2025, International Year of Cooperatives")]
    [InlineData("\u201CWorld Social Summit\u201D under a longer title")]
    public void TitleMayBeginWithAYearOrAQuotation(string title)
    {
        var d = Reading.Read($"78/951.\t{title}\n\tThe General Assembly,\n\tRecalling it,\n\t1.\tDecides it.\n\n46th plenary meeting\n19 December 2023");
        Assert.Equal(title, d.Title);
    }

    [Fact]
    public void NamesGoOnWithCapitalsOverTheEndOfAPage()
    {
        var d = Read("""
            78/951.
            Persons who were named in a warrant

            The General Assembly,

            Noting the issuance of a warrant by the Court against a person who holds an office of
            the State and is known by the name and the title that stand beside it, Jane Doe,

            23-26041 (E)

            *2326041*

            A/RES/78/951

            Persons who were named in a warrant

            Commissioner for Children of the State, and the decision that was taken on it,

            Noting also the decision,

            1. Decides to remain seized of the matter.
            """);
        Assert.Equal("pp1 pp2 op1", Reading.Addresses(d));
        Assert.Contains("Jane Doe, Commissioner for Children", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ParagraphsWithoutEmptyLinesAreToldByTheirOpeningsNumbersAndHeadings()
    {
        var d = Read("""
            78/951.
            Financing of a force on an island
            The General Assembly,
            Recalling its resolution 77/311 of 30 June 2023 and all its previous resolutions on the
            financing of the force, the latest of which was adopted in this year,
            Aiming to further strengthen the means of the force and to reduce the costs that it has
            in every part of the island, so that no one is left behind.
            Reaffirming the general principles underlying the financing of such forces, as they are
            stated in the resolutions of the General Assembly on that matter,
            1.
            Takes note of the status of the contributions to the force as they were known in April
            of the year;
            2. Requests the Secretary-General to entrust the head of the force with its budget, in
            accordance with the provisions of all resolutions;
            Budget performance report for the period from 1 July 2022 to 30 June 2023
            3. Takes note of the report of the Secretary-General on the performance of the force in
            that period.
            46th plenary meeting
            19 December 2023
            """);
        Assert.Equal("pp1 pp2 pp3 op1 op2 h1 op3", Reading.Addresses(d));
        Assert.Equal("46", d.Meeting);
    }

    [Fact]
    public void SectionsHaveTheirNumbersAboveTheirTitles()
    {
        var d = Read("""
            78/951.
            Pattern of conferences
            The General Assembly,
            Recalling its resolutions on the pattern of conferences, and the report of the committee
            that deals with them in each year,
            I
            Calendar of conferences and meetings
            1. Welcomes the report of the committee on the calendar of conferences and meetings of
            the year;
            II
            Utilization of conference-servicing resources
            2. Reaffirms the practice that rooms are used by those who have asked for them before.
            """);
        Assert.Equal("pp1 s1 op1 s2 op2", Reading.Addresses(d));
        Assert.Equal("Calendar of conferences and meetings", Reading.At(d, "s1").Text);
    }

    [Fact]
    public void ShortTextOfAPageIsKnownByItsBrokenLines()
    {
        var d = Read("""
            78/951 A.
            Enlargement of the Executive Committee of the Programme of the United
            Nations High Commissioner for Refugees
            The General Assembly,
            Taking note of Economic and Social Council decision 2023/313 of 5 April 2023
            concerning the enlargement of the Executive Committee of the Programme of the United
            Nations High Commissioner for Refugees,
            1.
            Decides to increase the number of members of the Executive Committee of the
            Programme of the United Nations High Commissioner for Refugees from 108 States to 109
            States;
            2.
            Requests the Economic and Social Council to elect the additional member at
            a meeting of its management segment in 2024.
            50th plenary meeting
            19 December 2023
            """);
        Assert.Equal(SourceFormat.Pdf, d.Format);
        Assert.Equal("pp1 op1 op2", Reading.Addresses(d));
    }

    // A colon at the end of a page announces no list in a preamble where nothing below is labelled.
    [Fact]
    public void SentenceGoesOnBelowAColonOverTheEndOfAPage()
    {
        var d = Reading.Read("""
            A/RES/78/951

            الأمم المتحدة

            الجمعية العامة

            الدورة الثامنة والسبعون

            78/951 المياه في المدن

            إن الجمعية العامة،

            إذ تحيط علما بالتقرير الذي أعدته منظمة الأغذية والزراعة عن حالة المياه في المدن:

            23-25918 (A)

            *2325918*

            A/RES/78/951

            المياه في المدن

            تحويل النظم الزراعية والغذائية في الريف والحضر على مدى السنوات العشر الأخيرة،

            وإذ تؤكد أهمية الأنهار،

            1 - تقرر أن تبقي المسألة قيد نظرها.
            """);
        Assert.Equal("pp1 pp2 op1", Reading.Addresses(d));
        Assert.Contains("في المدن: تحويل", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
    }
}
