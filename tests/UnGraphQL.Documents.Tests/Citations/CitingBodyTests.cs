using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

/// <summary>Which body "its resolution n/m" belongs to.</summary>
public sealed class CitingBodyTests
{
    [Fact]
    public void NumberGivenToABodyBeforeIsThatBodysAgain() =>
        Assert.Equal(
            "A/HRC/RES/16/21; A/HRC/RES/20/8; A/HRC/RES/16/21; A/HRC/RES/20/8; A/RES/46/17",
            Cited.ByAssembly("Human Rights Council resolutions 16/21 and 20/8; the report submitted pursuant to resolutions 16/21 and 20/8, and resolution 46/17").Symbols());

    [Theory]
    [InlineData(Language.Fr, "la Commission économique pour l’Amérique latine et les Caraïbes a adopté la résolution 574 (XXVII) du 16 mai 1998")]
    [InlineData(Language.Es, "la Comisión Económica para América Latina y el Caribe aprobó la resolución 574 (XXVII), de 16 de mayo de 1998")]
    public void WhatAnotherOrganAdoptedHasNoSymbol(Language language, string text) =>
        Assert.Equal(("?", ReferenceStatus.External), (Cited.ByAssembly(text, language).Symbols(), Cited.ByAssembly(text, language).References[0].Status));

    [Fact]
    public void OrganThatAResolutionEstablishedIsNotItsAuthor() =>
        Assert.Equal("A/RES/65/182", Cited.ByAssembly("le Groupe de travail à composition non limitée sur le vieillissement créé au paragraphe 28 de sa résolution 65/182", Language.Fr).Symbols());

    [Fact]
    public void VolumeByItsYearIsNoDecision() =>
        Assert.Empty(Cited.InNotes("See Resolutions and Decisions of the Security Council, 1996.").References);

    [Fact]
    public void ExplicitHeadDecides()
    {
        Assert.Equal("A/HRC/RES/16/21; A/RES/65/281", Cited.ByAssembly("Human Rights Council resolution 16/21 and General Assembly resolution 65/281").Symbols());
        Assert.Equal("A/RES/60/251", Cited.ByHumanRightsCouncil("resolution 60/251 of the General Assembly").Symbols());
    }

    [Fact]
    public void PossessiveIsTheAdoptingBody()
    {
        Assert.Equal("A/RES/33/18", Cited.ByAssembly("Recalling its resolution 33/18,").Symbols());
        Assert.Equal("A/HRC/RES/6/17", Cited.ByHumanRightsCouncil("Recalling its resolution 6/17,").Symbols());
    }

    [Fact]
    public void SubjectOfTheClauseComesBeforeTheAdoptingBody()
    {
        Assert.Equal("A/RES/70/153", Cited.ByHumanRightsCouncil("Rappelle que, dans sa résolution 70/153, l'Assemblée générale a prié", Language.Fr).Symbols());
        Assert.Equal("A/RES/60/251", Cited.ByHumanRightsCouncil("the mandate entrusted to it by the General Assembly in its resolution 60/251 of 15 March 2006").Symbols());
        Assert.Equal("A/HRC/RES/16/21", Cited.ByAssembly("as decided by the Human Rights Council in its resolution 16/21").Symbols());
    }

    [Fact]
    public void WhatAnOrganAdoptedIsItsOwn()
    {
        Assert.Equal("A/HRC/RES/51/22", Late(Language.Fr, "le Conseil des droits de l’homme a adopté par consensus la résolution 51/22"));
        Assert.Equal("A/HRC/RES/51/22", Late(Language.En, "Noting that the Human Rights Council adopted resolution 51/22"));
        Assert.Equal("A/RES/51/22", Late(Language.En, "Noting that, on the proposal of the Human Rights Council, it adopted resolution 51/22"));

        static string Late(Language language, string text) =>
            Cited.In(Cited.Assembly(language) with { Session = "78", Symbol = null, AdoptedOn = new DateOnly(2023, 12, 22) }, text).Symbols();
    }

    [Fact]
    public void DateBehindARangeOfLettersCountsForEveryLetter() =>
        Assert.Equal("A/RES/51/211A; A/RES/51/211B", Cited.ByAssembly("le Conseil, conformément à ses résolutions 51/211 A et B du 18 décembre 1996", Language.Fr).Symbols());

    [Fact]
    public void SubjectMayHaveBeenNamedInTheSentenceOfAReport() =>
        Assert.Equal("A/RES/65/283", Cited.InReport("comme l’Assemblée générale l’avait demandé dans sa résolution 65/283.").Symbols());

    [Fact]
    public void OrganThatCannotNumberSoIsNoSubject() =>
        Assert.Equal("A/RES/66/127", Cited.ByAssembly("Requests a report to the Economic and Social Council pursuant to its resolution 66/127").Symbols());

    [Fact]
    public void CouncilMeansTheOneThatNumbersSo()
    {
        Assert.Equal("S/RES/1624(2005)", Cited.InReport("la résolution 1624 (2005) du Conseil.").Symbols());
        Assert.Equal("A/HRC/RES/28/2", Cited.ByHumanRightsCouncil("la résolution 28/2 du Conseil", Language.Fr).Symbols());
        Assert.Equal("E/RES/2006/46", Cited.ByAssembly("as set forth in Council resolution 2006/46").Symbols());
    }

    [Fact]
    public void NameAfterAListIsThatOfEveryNumber() =>
        Assert.Equal(["head", "head"], Cited.InReport("des résolutions 1373 (2001) et 1624 (2005) du Conseil de sécurité").References.Select(r => r.BodyRule));

    [Fact]
    public void BareNumberInAReportHasCandidatesAndNoGuess()
    {
        var reference = Assert.Single(Cited.InReport("conformément à la résolution 34/16 et aux pratiques").References);

        Assert.Equal(ReferenceStatus.Known, reference.Status); // the Human Rights Council had not come to its thirty-fourth session yet
        Assert.Equal("A/RES/34/16", reference.Symbol?.Key);

        var late = Cited.Assembly(Language.Fr) with { Kind = DocumentKind.Report, Symbol = null, Session = "78", AdoptedOn = null };
        Assert.Equal(["A/RES/34/16", "A/HRC/RES/34/16"], Cited.In(late, "conformément à la résolution 34/16").References[0].Candidates.Select(c => c.Key));
    }

    [Fact]
    public void BareNumberInATextOfTheHumanRightsCouncilIsAmbiguousOnlyWhileBothArePlausible()
    {
        var late = Cited.Assembly(Language.En) with { Body = "HRC", Session = "55", Symbol = null, AdoptedOn = new DateOnly(2024, 4, 3) };
        var ambiguous = Assert.Single(Cited.In(late, "Recalling resolution 53/20,").References);

        Assert.Equal(ReferenceStatus.Ambiguous, ambiguous.Status);
        Assert.Equal(["A/RES/53/20", "A/HRC/RES/53/20"], ambiguous.Candidates.Select(c => c.Key));
        Assert.Null(ambiguous.Symbol);
        Assert.Equal("A/RES/78/10; A/HRC/RES/5/1", Cited.In(late, "Recalling resolution 78/10 and resolution 5/1,").Symbols());
        Assert.Equal("A/HRC/RES/53/20", Cited.In(late, "Recalling resolution 53/20 of 14 July 2023,").Symbols());
    }

    [Fact]
    public void NumberOfABodyWithoutSymbolsIsExternal()
    {
        var reference = Assert.Single(Cited.ByAssembly("resolution 53/4 of the Commission on Narcotic Drugs").References);

        Assert.Equal((ReferenceStatus.External, null), (reference.Status, reference.Symbol));
    }

    [Fact]
    public void WrongDateDoesNotChangeTheBodyOfAPossessive()
    {
        var document = Cited.ByAssembly("Recalling its resolution 55/56 of 1 December 2005,");

        Assert.Equal("A/RES/55/56", document.Symbols());
        Assert.Equal("dateInconsistent", Assert.Single(document.Diagnostics).Code);
    }
}
