using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

/// <summary>The whole pass on the seeds as they are read from their files.</summary>
public sealed class SeedCitationTests
{
    public static TheoryData<string, string[]> Seeds => new()
    {
        {
            "000_c8ecc10339c0b7ab.txt",
            [
                "pp1 33/18 | A/RES/33/18 | 1978-11-10 | possessive",
                "pp1 50/3 | A/RES/50/3 | 1995-10-16 | possessive",
                "pp1 52/2 | A/RES/52/2 | 1997-10-17 | possessive",
                "pp1 54/25 | A/RES/54/25 | 1999-11-15 | possessive",
                "pp1 56/45 | A/RES/56/45 | 2001-12-07 | possessive",
                "pp1 57/43 | A/RES/57/43 | 2002-11-21 | possessive",
                "pp1 59/22 | A/RES/59/22 | 2004-11-08 | possessive",
                "pp1 61/7 | A/RES/61/7 | 2006-10-20 | possessive",
                "pp1 63/236 | A/RES/63/236 | 2008-12-22 | possessive",
                "pp1 65/263 | A/RES/65/263 | 2011-01-14 | possessive",
                "pp1 53/453 | A/DEC/53/453 | 1998-12-18 | possessive",
                "pp2 61/266 | A/RES/61/266 | 2007-05-16 | possessive",
                "pp2 63/306 | A/RES/63/306 | 2009-09-09 | possessive",
                "pp2 65/311 | A/RES/65/311 | 2011-07-19 | possessive",
                "pp10 65/263 | A/RES/65/263 | document",
                "fn1 66/288 | A/RES/66/288 | annex | document",
                "fn2 A/67/280-S/2012/614 | A/67/280-S/2012/614 | sect. II",
                "fn3 A/55/731 | A/55/731 | annex",
            ]
        },
        {
            "001_12be65a2e00c2e83.txt",
            [
                "t2 58/316 | A/RES/58/316 | annexe, par. 4, al. 1) | subject",
                "t3 A/65/382-S/2010/490 | A/65/382-S/2010/490 | 2010-09-20",
                "t4 1809 (2008) | S/RES/1809(2008) | year",
                "n2 1809 (2008) | S/RES/1809(2008) | year",
                "n3 Charte | ? | External | Chapitre VIII",
                "n8 2003 (2011) | S/RES/2003(2011) | head",
                "n11 1624 (2005) | S/RES/1624(2005) | head",
                "n11 1373 (2001) | S/RES/1373(2001) | year",
                "n18 A/57/304 | A/57/304 | annexe",
                "n29 1540 (2004) | S/RES/1540(2004) | head",
                "n38 1540 (2004) | S/RES/1540(2004) | head",
                "n51 373 (2001) | S/RES/373(2001) | Suspect | head",
                "n51 1624 (2005) | S/RES/1624(2005) | head",
                "n58 1373 (2001) | S/RES/1373(2001) | head",
                "n60 CM/Rec(2011)13 | ? | External",
                "n83 1973 (2011) | S/RES/1973(2011) | head",
                "n83 66/253 | A/RES/66/253 | head",
                "n85 60/288 | A/RES/60/288 | head",
                "n93 65/283 | A/RES/65/283 | subject",
                "n97 1540 (2004 | S/RES/1540(2004) | head",
                "n103 1540 (2004) | S/RES/1540(2004) | head",
                "n109 1963 (2010) | S/RES/1963(2010) | head",
                "n109 1624 (2005) | S/RES/1624(2005) | head",
                "n128 1373 (2001) | S/RES/1373(2001) | head",
                "n128 1624 (2005) | S/RES/1624(2005) | head",
                "n133 1540 (2004) | S/RES/1540(2004) | head",
                "fn1 Nations Unies, Série des traités, vol. 1833, No. 31363 | ? | External",
                "fn2 No. de vente E.09.II.F.3 | ? | External",
            ]
        },
        { "002_875d186221d48955.txt", [] },
        {
            "003_d7056f2b6c133a77.txt",
            [
                "pp1 Charte des Nations Unies | ? | External | Article premier, par. 3",
                "pp2 70/1 | A/RES/70/1 | 2015-09-25 | head",
                "pp3 28/2 | A/HRC/RES/28/2 | 2015-03-26 | head",
                "pp3 70/153 | A/RES/70/153 | 2015-12-17 | head",
                "pp11 60/251 | A/RES/60/251 | 2006-03-15 | head",
                "pp14 6/17 | A/HRC/RES/6/17 | 2008-09-28 | head",
                "op24 70/153 | A/RES/70/153 | subject",
                "fn1 A/HRC/24/56 | A/HRC/24/56",
                "fn2 A/HRC/19/50 | A/HRC/19/50",
                "fn3 A/HRC/26/41 | A/HRC/26/41",
                "fn4 A/HRC/31/81 | A/HRC/31/81",
            ]
        },
        {
            "004_fe0d990c5a2fb743.txt",
            [
                "pp1 65/170 | A/RES/65/170 | 2011-03-17 | head",
                "pp3 MC/2342 | MC/2342",
                "pp7 Constitution | ? | External | article 1.1 e)",
            ]
        },
    };

    public static TheoryData<string, string[]> Doubts => new()
    {
        { "000_c8ecc10339c0b7ab.txt", [] },
        { "001_12be65a2e00c2e83.txt", ["t2 ocrAmbiguous annexe, par. 4, al. l)", "n51 suspectYear S/RES/1373(2001)", "n97 malformed S/RES/1540(2004)"] },
        { "002_875d186221d48955.txt", [] },
        { "003_d7056f2b6c133a77.txt", ["pp14 dateInconsistent "] },
        { "004_fe0d990c5a2fb743.txt", [] },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryCitationIsFoundWithSymbolPinpointAndDate(string file, string[] expected) =>
        Assert.Equal(expected, Read(file).References.Select(r => $"{r.Address} {r.Print()}"));

    [Theory]
    [MemberData(nameof(Doubts))]
    public void EveryTrapIsADoubt(string file, string[] expected)
    {
        string[] codes = ["ocrAmbiguous", "suspectYear", "malformed", "dateInconsistent", "suspectSession", "unresolvedIbid"];

        Assert.Equal(expected, Read(file).Diagnostics.Where(d => codes.Contains(d.Code)).Select(d => $"{d.Address} {d.Code} {d.Suggestion}"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void SpansHoldTheWordsOfTheCitation(string file, string[] expected)
    {
        var document = Read(file);
        var texts = document.Paragraphs.SelectMany(Flat).Select(p => (p.Address, p.Text)).Concat(document.Footnotes.Select(n => (n.Address, n.Text))).ToDictionary();

        Assert.Equal(expected.Length, document.References.Length);
        Assert.All(document.References, r => Assert.Equal(r.Text, texts[r.Address][r.Span.Start..r.Span.End]));
    }

    [Fact]
    public void ReferencesOfATextToItselfAreKeptApart()
    {
        var document = Read("004_fe0d990c5a2fb743.txt");

        Assert.Equal(["op4 cette résolution", "op5 présente résolution"], document.SelfReferences.Select(r => $"{r.Address} {r.Text}"));
        Assert.All(document.SelfReferences, r => Assert.Equal("IOM/RES/1244(CI)", r.Symbol?.Key));
    }

    private static IEnumerable<ParsedParagraph> Flat(ParsedParagraph paragraph) => paragraph.Children.SelectMany(Flat).Prepend(paragraph);

    private static ParsedDocument Read(string file)
    {
        var document = Assert.Single(DocumentReader.Read(File.ReadAllBytes(Seed(file)), file).Documents);
        return document.References.IsEmpty ? CitationPass.Apply(document) : document;
    }

    /// <summary>The seeds lie in the repository, some folders above the test program.</summary>
    private static string Seed(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "UnGraphQL.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests must lie inside the repository.");
        }

        return Path.Combine(folder.FullName, "seeds", "documents", file);
    }
}
