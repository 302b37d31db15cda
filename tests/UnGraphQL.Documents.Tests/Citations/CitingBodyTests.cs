using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

/// <summary>Which body "its resolution n/m" belongs to.</summary>
public sealed class CitingBodyTests
{
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
    public void BareNumberWithTwoPlausibleBodiesHasCandidates()
    {
        var reference = Assert.Single(Cited.InReport("conformément à la résolution 34/16 et aux pratiques", Language.Fr) with { Body = null } is { } document ? document.References : []);

        Assert.True(reference.Symbol is not null || reference.Candidates.Length == 2);
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
