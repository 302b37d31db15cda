using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

public sealed class CitationDoubtTests
{
    [Fact]
    public void NumberOutsideItsYearIsSuspectAndKeepsItsSymbol()
    {
        var document = Cited.BySecurityCouncil("Recalling resolutions 373 (2001) and 1624 (2005),");

        Assert.Equal("373 (2001) | S/RES/373(2001) | Suspect | year", document.References[0].Print());
        var doubt = Assert.Single(document.Diagnostics);
        Assert.Equal(("suspectYear", "pp1", "S/RES/1373(2001)"), (doubt.Code, doubt.Address, doubt.Suggestion));
        Assert.Equal(document.References[0].Span, doubt.Span);
    }

    [Fact]
    public void MissingBracketIsMalformed()
    {
        var document = Cited.InReport("de la résolution 1540 (2004 du Conseil de sécurité dans les États");

        Assert.Equal("1540 (2004 | S/RES/1540(2004) | head", Assert.Single(document.References).Print());
        Assert.Equal("malformed", Assert.Single(document.Diagnostics).Code);
    }

    [Theory]
    [InlineData("resolution 1540 [2004]", "1540 [2004] | S/RES/1540(2004) | year")]
    [InlineData("resolution 1540 (2004]", "1540 (2004] | S/RES/1540(2004) | year")]
    [InlineData("resolution 1540 2004) of the Council", "1540 2004) | S/RES/1540(2004) | head")]
    [InlineData("resolution 1540 ((2004)", "1540 ((2004) | S/RES/1540(2004) | year")]
    public void BracketOutOfPlaceIsMalformed(string text, string expected)
    {
        var document = Cited.BySecurityCouncil(text);

        Assert.Equal(expected, Assert.Single(document.References).Print());
        Assert.Equal(("malformed", "S/RES/1540(2004)"), (document.Diagnostics[0].Code, document.Diagnostics[0].Suggestion));
    }

    [Theory]
    [InlineData("(see resolution 1540 (2004))")]
    [InlineData("resolution 1540 (2004), paragraph 2 (a)")]
    public void BracketsInTheirPlaceAreNotMalformed(string text) => Assert.Empty(Cited.BySecurityCouncil(text).Diagnostics);

    [Theory]
    [InlineData("resolutions 41 (1) and I (I) of 14 December 1946", "A/RES/41(I); A/RES/1(I)")]
    [InlineData("resolution 2625 (XXV) and 2131 (XX)", "A/RES/2625(XXV); A/RES/2131(XX)")]
    [InlineData("resolution 377 A (V1)", "")] // 377 is of the fifth session
    [InlineData("resolution 1373 (1)", "")]
    public void RomanNumeralReadAsDigitsIsTakenWhereTheNumberFitsItsSession(string text, string symbols) =>
        Assert.Equal(symbols, Cited.ByAssembly($"Recalling General Assembly {text},").Symbols());

    [Fact]
    public void LetterInPlaceOfADigitIsReadAndDoubted()
    {
        var document = Cited.BySecurityCouncil("Recalling its resolutions 107 (1955) of 30 March 1955 and I11 (1956) of 19 January 1956,");

        Assert.Equal("S/RES/107(1955); S/RES/111(1956)", document.Symbols());
        Assert.Equal("ocrAmbiguous", Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void DigitInPlaceOfALetterIsKeptAndDoubted()
    {
        var document = Cited.ByAssembly("à l’alinéa 1) du paragraphe 4 de l’annexe à sa résolution 58/316", Language.Fr);

        Assert.Equal("annexe, par. 4, al. 1)", document.References[0].Pinpoint);
        Assert.Equal(("ocrAmbiguous", "annexe, par. 4, al. l)"), (document.Diagnostics[0].Code, document.Diagnostics[0].Suggestion));
    }

    [Fact]
    public void DateOutsideTheSessionIsInconsistentAndKeepsItsStatus()
    {
        var document = Cited.ByHumanRightsCouncil("la résolution 6/17 du Conseil en date du 28 septembre 2008", Language.Fr);

        Assert.Equal("6/17 | A/HRC/RES/6/17 | 2008-09-28 | head", Assert.Single(document.References).Print());
        Assert.Equal("dateInconsistent", Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void RomanSessionAfterTheLastOneIsSuspect()
    {
        var document = Cited.ByAssembly("resolution 2625 (XXXV)");

        Assert.Equal(ReferenceStatus.Suspect, document.References[0].Status);
        Assert.Equal("suspectSession", Assert.Single(document.Diagnostics).Code);
    }

    [Theory]
    [InlineData("resolution 2625 (XXIV)", "A/RES/2625(XXV)")]
    [InlineData("resolution 2602 C (XXIII)", "A/RES/2602C(XXIV)")]
    [InlineData("General Assembly resolution 217 A (VIII)", "A/RES/217A(III)")]
    public void NumberOutsideItsRomanSessionIsSuspect(string text, string suggestion)
    {
        var document = Cited.ByAssembly(text);

        Assert.Equal(ReferenceStatus.Suspect, document.References[0].Status);
        Assert.Equal(("suspectSession", suggestion), (document.Diagnostics[0].Code, document.Diagnostics[0].Suggestion));
    }

    [Theory]
    [InlineData("resolution 67/97 of 14 December 2012")]
    [InlineData("resolution 67/97 of 18 December 2012")] // The day of the document itself.
    [InlineData("Security Council resolution 2085 (2012)")]
    [InlineData("resolution 2012/10 of the Economic and Social Council")]
    public void WhatIsNotLaterThanTheDocumentIsBelieved(string text) => Assert.Empty(Cited.ByAssembly(text).Diagnostics);

    [Theory]
    [InlineData("resolution 67/251 of 13 March 2013", "A/RES/67/251")]
    [InlineData("General Assembly resolution 76/253", "A/RES/76/253")]
    [InlineData("Human Rights Council resolution 32/6", "A/HRC/RES/32/6")]
    [InlineData("Security Council resolution 2250 (2015)", "S/RES/2250(2015)")]
    public void WhatIsLaterThanTheDocumentIsDoubted(string text, string symbol)
    {
        var document = Cited.ByAssembly(text);

        Assert.Equal(symbol, document.Symbols());
        Assert.Equal(ReferenceStatus.Known, document.References[0].Status);
        Assert.Equal("laterThanDocument", Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void TheDayOfDistributionCountsWhereItIsLater() =>
        Assert.Empty(Cited.In(Cited.Assembly(Language.En) with { DistributedOn = new DateOnly(2013, 4, 9) }, "resolution 67/251 of 13 March 2013").Diagnostics);
}
