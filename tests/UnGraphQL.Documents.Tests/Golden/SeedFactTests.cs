using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Structure;

namespace UnGraphQL.Documents.Tests.Golden;

public sealed class SeedFactTests
{
    public static TheoryData<string> AllSeeds => Seeds.All;

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void ParagraphsAndItemsAreTheAnnotatedOnes(string seed)
    {
        var expected = SeedFacts.Of(seed).Select(f => f.Address);
        var found = Seeds.Flatten(Seeds.Read(seed).Paragraphs).Where(p => p.Kind != ParagraphKind.Heading).Select(p => p.Address);
        Assert.Equal(expected, found);
    }

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void EveryParagraphHasTheAnnotatedWords(string seed)
    {
        var document = Seeds.Read(seed);
        Assert.All(SeedFacts.Of(seed), fact =>
        {
            var paragraph = Reading.At(document, fact.Address);
            var words = paragraph.Text.Split(' ');
            Assert.Equal(fact.First, string.Join(' ', words.Take(8)));
            Assert.Equal(fact.Last, string.Join(' ', words.TakeLast(4)));
            Assert.Equal(fact.Words ?? words.Length, words.Length);
            Assert.Equal(fact.Number, paragraph.Number ?? "");
        });
    }

    [Theory]
    [InlineData("003")]
    [InlineData("004")]
    public void OpeningPhrasesAreTheAnnotatedOnes(string seed)
    {
        var document = Seeds.Read(seed);
        Assert.All(SeedFacts.Of(seed), fact => Assert.Equal(fact.Opener, Reading.At(document, fact.Address).OpeningPhrase));
    }

    [Theory]
    [InlineData("000", "fn1 pp9 op14.a|fn2 pp10 op1|fn3 op3")]
    [InlineData("001", "fn1 n26|fn2 n33")]
    [InlineData("002", "")]
    [InlineData("003", "fn1 op14|fn2 op15|fn3 op25|fn4 op26")]
    [InlineData("004", "")]
    public void FootnotesAreCalledFromEveryAnchor(string seed, string expected)
    {
        var notes = Seeds.Read(seed).Footnotes.Select(f => $"{f.Address} {string.Join(' ', f.Anchors.Select(a => a.Address))}");
        Assert.Equal(expected, string.Join('|', notes));
    }

    [Theory]
    [InlineData("000", "A/RES/67/137 Resolution GA 67 2012-12-18 2013-04-09 59 121 (l) 12-48682")]
    [InlineData("001", "A/67/280-S/2012/614 Report GA 67 - - - - 12-45833")]
    [InlineData("002", "- PressRelease - - - - - - -")]
    [InlineData("003", "A/HRC/RES/32/6 Resolution HRC 32 2016-06-30 2016-07-15 42 3 GE.16-12199")]
    [InlineData("004", "IOM/RES/1244(CI) Resolution IOM 101 2012-11-27 - 523 - -")]
    public void MastheadIsReadWhereverItStands(string seed, string expected)
    {
        var d = Seeds.Read(seed);
        string?[] parts = [d.Symbol?.Key, d.Kind.ToString(), d.Body, d.Session, Date(d.AdoptedOn), Date(d.DistributedOn), d.Meeting, d.AgendaItem, d.JobNumber];
        Assert.Equal(expected, string.Join(' ', parts.Select(p => p ?? "-")));

        static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void ReportHasItsSectionsOverTheAnnotatedParagraphs()
    {
        var document = Seeds.Read("001");
        var sections = SeedFacts.Rows("001-sections.tsv").ToList();
        var headings = document.Paragraphs.Where(p => p.Kind == ParagraphKind.Heading).Skip(1); // the summary
        Assert.Equal(sections.Select(s => (s[0], s[1])), headings.Select(h => (h.Number ?? "", h.Text)));
        Assert.All(sections, s =>
        {
            var heading = s[0].Length == 0 ? s[1] : $"{s[0]}. {s[1]}";
            var under = document.Paragraphs.Where(p => p.Kind == ParagraphKind.Narrative && p.Section.Contains(heading)).Select(p => p.Number);
            Assert.Equal(Enumerable.Range(int.Parse(s[2]), int.Parse(s[3]) - int.Parse(s[2]) + 1).Select(n => $"{n}"), under);
        });
    }

    [Fact]
    public void SummaryStandsUnderItsOwnHeading()
    {
        var document = Seeds.Read("001");
        Assert.Equal("Résumé", Reading.At(document, "h1").Text);
        Assert.All(document.Paragraphs.Where(p => p.Address.StartsWith('t')), p => Assert.Equal("Résumé", Assert.Single(p.Section)));
    }

    [Theory]
    [InlineData("001", "n28", "a) politique-sécurité; b) économique")] // over a note and a page header
    [InlineData("001", "n80", "intra- et interrégional")]
    [InlineData("001", "n26", "droit de la mer, l’Organisation")] // the mark is out
    [InlineData("001", "n114", "En 2011 2012")]
    [InlineData("001", "n23", "lancée en 2009. L’Union africaine")] // a year at the start of a line
    [InlineData("003", "op6", "doctrines prônant l'exclusion")] // over a gap between pages
    [InlineData("003", "op15", "dans le cadre de l'Examen")] // over a rule and two notes
    [InlineData("000", "op14.a", "Conference on Sustainable Development;")]
    [InlineData("004", "pp7", "migration internationale... »,")]
    public void ParagraphIsWholeAgain(string seed, string address, string words) =>
        Assert.Contains(words, Reading.At(Seeds.Read(seed), address).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("12-45833")]
    [InlineData("____")]
    [InlineData("[DU1]")]
    [InlineData("recycle")]
    [InlineData("GE.16")]
    [InlineData("CONSEJO")]
    [InlineData("*")]
    [InlineData("<sup>")]
    public void NoTextHasFurnitureOrMarkup(string furniture)
    {
        foreach (var seed in new[] { "000", "001", "002", "003", "004" })
        {
            var document = Seeds.Read(seed);
            Assert.All(Seeds.Flatten(document.Paragraphs), p => Assert.DoesNotContain(furniture, p.Text, StringComparison.Ordinal));
            Assert.All(document.Footnotes, f => Assert.DoesNotContain(furniture, f.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void DraftsAreNamedInFull() =>
        Assert.Equal(["A/67/L.30/Rev.2", "A/67/L.30/Rev.2/Add.1"], Seeds.Read("000").Drafts.Select(d => d.Key));

    [Fact]
    public void JointSymbolHasBothHalvesAsAliases() =>
        Assert.Equal(["A/67/280", "S/2012/614"], Seeds.Read("001").Aliases.Select(a => a.Key));

    [Fact]
    public void DerivedSymbolIsReported()
    {
        var diagnostic = Seeds.Read("003").Diagnostics.Single(d => d.Code == DiagnosticCodes.DerivedSymbol);
        Assert.Equal("A/HRC/RES/32/6", diagnostic.Suggestion);
    }

    [Fact]
    public void TitleMayRunOverTwoLines() =>
        Assert.Equal("L'OIM ET LE DIALOGUE DE HAUT NIVEAU SUR LES MIGRATIONS INTERNATIONALES ET LE DÉVELOPPEMENT DE 2013", Seeds.Read("004").Title);

    [Theory]
    [InlineData("op1", "De demander", "REQUEST")]
    [InlineData("op2", "De demander en outre", "REQUEST")]
    [InlineData("op3", "D'affirmer", "AFFIRM")]
    [InlineData("op4", "D'exhorter", "URGE")]
    [InlineData("pp2", "Prenant note, en outre", "TAKE_NOTE")]
    public void BridgeIsNoParagraphAndItsItemsOpenWithInfinitives(string address, string phrase, string action)
    {
        var paragraph = Reading.At(Seeds.Read("004"), address);
        Assert.Equal((phrase, action), (paragraph.OpeningPhrase, paragraph.Action));
    }

    [Theory]
    [InlineData("Recalling", "pp1")]
    [InlineData("Bearing in mind also", "pp5")]
    [InlineData("Noting with satisfaction also", "pp9")]
    [InlineData("Takes note", "op1")]
    [InlineData("Also notes with satisfaction", "op3")]
    [InlineData("Expresses its gratitude", "op19")]
    public void OpeningPhraseOfPlainTextIsTheLongestKnown(string phrase, string address) =>
        Assert.Equal(phrase, Reading.At(Seeds.Read("000"), address).OpeningPhrase);
}
