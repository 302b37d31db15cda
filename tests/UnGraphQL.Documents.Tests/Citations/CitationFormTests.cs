using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

public sealed class CitationFormTests
{
    public static TheoryData<string, string> English => new()
    {
        { "Recalling its resolution 66/253 of 16 February 2012,", "66/253 | A/RES/66/253 | 2012-02-16 | possessive" },
        { "Recalling its resolutions 33/18 and 50/3, as well as its decision 53/453,", "33/18 | A/RES/33/18 | possessive; 50/3 | A/RES/50/3 | possessive; 53/453 | A/DEC/53/453 | possessive" },
        { "Recalling its resolution 57/270 B of 23 June 2003,", "57/270 B | A/RES/57/270B | 2003-06-23 | possessive" },
        { "Recalling its resolutions 31/6 A and B of 26 October 1976,", "31/6 A | A/RES/31/6A | possessive; B | A/RES/31/6B | 1976-10-26 | possessive" },
        { "Recalling its resolutions 3419 A to C (XXX),", "3419 A to C (XXX) | A/RES/3419A(XXX) | possessive; 3419 A to C (XXX) | A/RES/3419B(XXX) | possessive; 3419 A to C (XXX) | A/RES/3419C(XXX) | possessive" },
        { "Recalling its resolution 53/77 AA of 4 December 1998 and Security Council resolution 520 (I982),", "53/77 AA | A/RES/53/77AA | 1998-12-04 | possessive; 520 (I982) | S/RES/520(1982) | head" },
        { "Recalling its decision 31/406 A to C,", "31/406 A to C | A/DEC/31/406A | possessive; 31/406 A to C | A/DEC/31/406B | possessive; 31/406 A to C | A/DEC/31/406C | possessive" },
        { "Recalling its resolution 1514 (XV) of 14 December 1960,", "1514 (XV) | A/RES/1514(XV) | 1960-12-14 | possessive" },
        { "the Declaration in resolution 217 A (III),", "217 A (III) | A/RES/217A(III) | symbol" },
        { "Guided by resolution 3362 (S-VII) of 16 September 1975,", "3362 (S-VII) | A/RES/3362(S-VII) | 1975-09-16 | symbol" },
        { "functions under General Assembly resolution 186 (S-2) of 14 May 1948", "186 (S-2) | A/RES/186(S-2) | 1948-05-14 | head" },
        { "Recalling resolution S-27/2 and resolution ES-10/1,", "S-27/2 | A/RES/S-27/2 | symbol; ES-10/1 | A/RES/ES-10/1 | symbol" },
        { "Recalling Human Rights Council resolution S-9/1 of 12 January 2009,", "S-9/1 | A/HRC/RES/S-9/1 | 2009-01-12 | head" },
        { "Recalling Security Council resolution 1373 (2001) of 28 September 2001,", "1373 (2001) | S/RES/1373(2001) | 2001-09-28 | head" },
        { "resolution 50 (1948) adopted by the Security Council on 29 May 1948", "50 (1948) | S/RES/50(1948) | 1948-05-29 | head" },
        { "resolution 1 (1946) and resolution 242\u00A0(1967)", "1 (1946) | S/RES/1(1946) | year; 242\u00A0(1967) | S/RES/242(1967) | year" },
        { "Security Council resolution 1590 of 24 March 2005", "1590 | S/RES/1590(2005) | 2005-03-24 | head" },
        { "Economic and Social Council resolution 1996/31 of 25 July 1996 and its decision 1996/208", "1996/31 | E/RES/1996/31 | 1996-07-25 | head; 1996/208 | E/DEC/1996/208 | subject" },
        { "Commission on Human Rights resolution 2004/18", "2004/18 | E/CN.4/RES/2004/18 | head" },
        { "resolution 1503 (XLVIII) of the Economic and Social Council", "1503 (XLVIII) | E/RES/1503(XLVIII) | head" },
        { "United Nations Environment Assembly resolution 1/7 of 27 June 2014", "1/7 | UNEP/EA.1/Res.7 | 2014-06-27 | head" },
        { "resolution 65/281 of 17 June 2011 on the review of the Council, and 66/288 of 27 July 2012, entitled “The future we want”, and 66/290", "65/281 | A/RES/65/281 | 2011-06-17 | document; 66/288 | A/RES/66/288 | 2012-07-27 | document; 66/290 | A/RES/66/290 | document" },
        { "all resolutions on the follow-up, including 66/127 of 19 December 2011,", "66/127 | A/RES/66/127 | 2011-12-19 | document" },
        { "the statement by the President S/PRST/2006/41 and the record A/67/PV.59", "S/PRST/2006/41 | S/PRST/2006/41; A/67/PV.59 | A/67/PV.59" },
        { "President’s statement PRST/8/1 of 9 April 2008", "PRST/8/1 | A/HRC/PRST/8/1 | 2008-04-09 | symbol" },
        { "See E/CN.4/2005/135, UNEP/EA.1/HLS.1, FCCC/CP/2015/10/Add.1 and A/CONF.157/24 (Part I), chap. III.", "E/CN.4/2005/135 | E/CN.4/2005/135; UNEP/EA.1/HLS.1 | UNEP/EA.1/HLS.1; FCCC/CP/2015/10/Add.1 | FCCC/CP/2015/10/Add.1; A/CONF.157/24 (Part I) | A/CONF.157/24(PartI) | chap. III" },
        { "the letter dated 8 September 1978 from the President (S/12841)", "S/12841 | S/12841 | 1978-09-08" },
        { "A/67/L.30/Rev.2 and Add.1", "A/67/L.30/Rev.2 | A/67/L.30/Rev.2; Add.1 | A/67/L.30/Rev.2/Add.1" },
        { "S/20416 and Add. 1 and 2.", "S/20416 | S/20416; Add. 1 | S/20416/Add.1; 2 | S/20416/Add.2" },
        { "S/20416/Add.1, 2 and 3 are", "S/20416/Add.1 | S/20416/Add.1; 2 | S/20416/Add.2" }, // a number before a word may count what follows
        { "A/62/439/Add.2 and 1.", "A/62/439/Add.2 | A/62/439/Add.2" },
        { "A/62/439 and Add.1–3", "A/62/439 | A/62/439; Add.1–3 | A/62/439/Add.1; Add.1–3 | A/62/439/Add.2; Add.1–3 | A/62/439/Add.3" },
        { "A/62/439/Add.1, Add.2 and Corr.1", "A/62/439/Add.1 | A/62/439/Add.1; Add.2 | A/62/439/Add.2; Corr.1 | A/62/439/Add.1/Corr.1" },
        { "FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex", "FCCC/CP/2015/10/Add.1 | FCCC/CP/2015/10/Add.1 | decision 1/CP.21, annex" },
        { "Supplement No. 53 (A/62/53), chap. IV, sect. A, resolution 8/2.", "A/62/53 | A/62/53 | chap. IV, sect. A; 8/2 | A/HRC/RES/8/2 | head" },
        { "United Nations, Treaty Series, vol. 1833, No. 31363.", "United Nations, Treaty Series, vol. 1833, No. 31363 | ? | External" },
        { "United Nations publication, Sales No. E.09.II.F.3.", "United Nations publication, Sales No. E.09.II.F.3 | ? | External" },
        { "under Chapter VII of the Charter of the United Nations", "Charter of the United Nations | ? | External | Chapter VII" },
        { "World Health Assembly resolution WHA58.33 and recommendation CM/Rec(2011)13", "WHA58.33 | ? | External; CM/Rec(2011)13 | ? | External" },
    };

    public static TheoryData<string, string> French => new()
    {
        { "Rappelant sa résolution 66/253 du 16 février 2012,", "66/253 | A/RES/66/253 | 2012-02-16 | possessive" },
        { "Rappelant ses résolutions 33/18 du 10 novembre 1978 et 50/3 du 1er octobre 1995, ainsi que sa décision 53/453,", "33/18 | A/RES/33/18 | 1978-11-10 | possessive; 50/3 | A/RES/50/3 | 1995-10-01 | possessive; 53/453 | A/DEC/53/453 | possessive" },
        { "la résolution 1373 (2001) du Conseil de sécurité, en date du 28 septembre 2001", "1373 (2001) | S/RES/1373(2001) | 2001-09-28 | head" },
        { "la résolution de l’Assemblée générale 65/170 du 17 mars 2011", "65/170 | A/RES/65/170 | 2011-03-17 | head" },
        { "les résolutions 5/1 et 5/2 du Conseil des droits de l'homme, en date du 18 juin 2007", "5/1 | A/HRC/RES/5/1 | head; 5/2 | A/HRC/RES/5/2 | 2007-06-18 | head" },
        { "les résolutions 3419 A à C (XXX)", "3419 A à C (XXX) | A/RES/3419A(XXX) | symbol; 3419 A à C (XXX) | A/RES/3419B(XXX) | symbol; 3419 A à C (XXX) | A/RES/3419C(XXX) | symbol" },
        { "la résolution n° 1244 (CI) du Conseil de l'OIM", "1244 (CI) | IOM/RES/1244(CI) | head" },
        { "Nations Unies, Recueil des Traités, vol. 1833, n° 31363.", "Nations Unies, Recueil des Traités, vol. 1833, n° 31363 | ? | External" },
        { "publication des Nations Unies, numéro de vente : F.09.II.F.3", "numéro de vente : F.09.II.F.3 | ? | External" },
        { "A/67/L.30/Rev.2 et Add.1", "A/67/L.30/Rev.2 | A/67/L.30/Rev.2; Add.1 | A/67/L.30/Rev.2/Add.1" },
    };

    /// <summary>What looks like a citation and is none.</summary>
    public static TheoryData<string> FalseFriends => new()
    {
        "4/5", "5/5", "the United Nations (UN/ASEAN)", "Soudan/Darfour and VIH/sida", "from 2007-2012 and 2011-2020", "(11 et 12 mai 2012)", "12-48682 and 12-4583310",
        "GE.16-12199", "adopted by 141-5-35", "agenda item 121 (l)", "decision 1/CP.21", "the 22e and 523e", "Rio+20", "influenza A/H1N1 and N/A", "resolution of the Assembly",
        "a ratio of 67/137", "in 1373 (2001)", "ICT/4D projects", "https://www.un.org/en/A/RES/67/1", "[without reference to a Main Committee (A/67/L.30/Rev.2 and Add.1)]",
        "according to the Charter of la Francophonie", "the Articles of the Charter of the United Nations",
    };

    [Theory]
    [MemberData(nameof(English))]
    public void EnglishFormIsRead(string text, string expected) => Assert.Equal(expected, string.Join("; ", Cited.ByAssembly(text).References.Select(Cited.Print)));

    [Theory]
    [MemberData(nameof(French))]
    public void FrenchFormIsRead(string text, string expected) => Assert.Equal(expected, string.Join("; ", Cited.ByAssembly(text, Language.Fr).References.Select(Cited.Print)));

    [Theory]
    [MemberData(nameof(FalseFriends))]
    public void FalseFriendIsNoCitation(string text)
    {
        Assert.Equal("", Cited.ByAssembly(text).Symbols());
        Assert.Equal("", Cited.ByAssembly(text, Language.Fr).Symbols());
    }

    [Theory]
    [InlineData("under Chapter VII of the Charter of the United Nations")]
    [InlineData("the Organization, in article 1.1 (e) of its Constitution,")]
    [InlineData("United Nations, Treaty Series, vol. 1833, No. 31363.")]
    public void CharterAndConstitutionAreTreaties(string text) => Assert.Equal([ReferenceKind.Treaty], Cited.ByAssembly(text).References.Select(r => r.Kind));

    [Theory]
    [InlineData("resolution 66/288, annex, para. 4 (l)", "annex, para. 4 (l)")]
    [InlineData("paragraph 4 (l) of the annex to its resolution 58/316", "annex, para. 4 (l)")]
    [InlineData("section II, paragraph 3, of its resolution 60/1", "sect. II, para. 3")]
    [InlineData("paragraphs 10 to 13 of General Assembly resolution 66/288", "paras. 10 to 13")]
    [InlineData("annexes I and II to resolution 66/288", "annexes I and II")]
    [InlineData("resolution 60/1, paras. 4 and 5, and 60/251", "paras. 4 and 5")]
    public void EnglishPinpointIsOutermostFirst(string text, string pinpoint) => Assert.Equal(pinpoint, Cited.ByAssembly(text).References[0].Pinpoint);

    [Theory]
    [InlineData("l'alinéa l) du paragraphe 4 de l'annexe à sa résolution 58/316", "annexe, par. 4, al. l)")]
    [InlineData("résolution 66/288, annexe, par. 4 a)", "annexe, par. 4 a)")]
    [InlineData("la section II de sa résolution 60/1", "sect. II")]
    public void FrenchPinpointIsOutermostFirst(string text, string pinpoint) => Assert.Equal(pinpoint, Cited.ByAssembly(text, Language.Fr).References[0].Pinpoint);

    [Fact]
    public void PinpointOfTheNextCitationIsNotTakenByTheOneBefore()
    {
        var references = Cited.ByAssembly("paragraph 8 of resolution 51/233, paragraph 5 of resolution 52/237 and paragraph 11 of resolution 53/227").References;

        Assert.Equal(["para. 8", "para. 5", "para. 11"], references.Select(r => r.Pinpoint));
    }
}
