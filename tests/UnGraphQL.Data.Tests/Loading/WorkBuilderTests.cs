using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Tests.Loading;

public sealed class WorkBuilderTests : IDisposable
{
    private const string English = """
        symbol A/RES/1/1
        title Cooperation
        op1 Notes
        op2 Requests
        op2.a Report
        fn1 See. @ op2
        ref op1 A/RES/33/18 1978-11-10
        ref op1 A/RES/33/18
        ref fn1 A/RES/50/3
        org op1 oif Francophonie
        """;

    private const string French = """
        symbol A/RES/1/1
        language fr
        title Coopération
        op1 Note
        op2 Prie
        op2.a Rapport
        fn1 Voir. @ op2
        ref op1 A/RES/33/18
        ref op1 A/RES/33/18 | par. 3
        ref fn1 A/RES/50/3
        org op1 oif Francophonie
        """;

    private readonly LoadingHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Theory]
    [InlineData(English, French)]
    [InlineData(French, English)]
    public async Task ASecondLanguageSharesParagraphsNotesAndReferences(string first, string second)
    {
        await _harness.LoadAsync("1.txt", first);
        await _harness.LoadAsync("2.txt", second);
        Assert.Equal(["op1 En,Fr", "op2 En,Fr", "op2.a En,Fr"], _harness.Paragraphs("A/RES/1/1"));
        Assert.Equal(["op1 A/RES/33/18 Known", "op1 A/RES/33/18 Known", "fn1 A/RES/50/3 Known"], _harness.References("A/RES/1/1"));
        Assert.Equal((6, 2, 2, 2), _harness.Query(c => (c.ReferenceMentions.Count(), c.FootnoteTexts.Count(), c.LanguageVersions.Count(), c.OrganizationMentions.Count())));
        Assert.Empty(_harness.Diagnostics("A/RES/1/1"));
        var work = _harness.Query(c => c.Works.Single());
        Assert.Equal(("Cooperation", 0b11), (work.Title, work.Languages));
        Assert.Equal([null, "par. 3", null], _harness.Query(c => c.CrossReferences.OrderBy(r => r.Position).Select(r => r.Pinpoint).ToList()));
    }

    [Fact]
    public async Task ADifferenceInStructureIsReportedAndBothTextsAreKept()
    {
        await _harness.LoadAsync("1.txt", "symbol A/RES/1/1\nop1 Notes\nop2 Requests\nop3 Decides");
        await _harness.LoadAsync("2.txt", "symbol A/RES/1/1\nlanguage fr\nop1 Note\nop1.a Point\nop3 Décide");
        Assert.Equal(["op1 En,Fr", "op1.a Fr", "op2 En", "op3 En,Fr"], _harness.Paragraphs("A/RES/1/1"));
        var diagnostic = Assert.Single(_harness.Query(c => c.Diagnostics.ToList()));
        Assert.Equal(("structureMismatch", Language.Fr, "op1.a"), (diagnostic.Code, diagnostic.Language, diagnostic.Address));
        Assert.Equal("In 2 places the structure differs from the language version in en: op1.a, op2.", diagnostic.Message);
    }

    [Fact]
    public async Task AVersionIsComparedWithTheLeadingOneOnly()
    {
        await _harness.LoadAsync("1.txt", "symbol A/RES/1/1\nop1 Notes\nop2 Requests");
        await _harness.LoadAsync("2.txt", "symbol A/RES/1/1\nlanguage fr\nop1 Note\nop2 Prie\nop3 Décide");
        await _harness.LoadAsync("3.txt", "symbol A/RES/1/1\nlanguage es\nop1 Observa\nop2 Solicita");
        await _harness.LoadAsync("4.txt", "symbol A/RES/1/1\nlanguage ru\nop1 x\nop2 x\nop3 x");
        Assert.Equal(["op1 En,Fr,Es,Ru", "op2 En,Fr,Es,Ru", "op3 Fr,Ru"], _harness.Paragraphs("A/RES/1/1"));
        Assert.Equal([Language.Fr, Language.Ru], _harness.Query(c => c.Diagnostics.OrderBy(d => d.Position).Select(d => d.Language).ToList()).OfType<Language>());
    }

    [Theory] // the misprinted one first or last, the other language before or after both
    [InlineData("right", "misprinted", "english")]
    [InlineData("misprinted", "right", "english")]
    [InlineData("english", "right", "misprinted")]
    public async Task ASourceThatNoOtherLanguageAgreesWithInItsDateIsNotServed(params string[] order)
    {
        var scripts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["english"] = "symbol A/RES/1/1\nformat Akn4Un\ndate 2012-12-04\nop1 Notes",
            ["right"] = "symbol A/RES/1/1\nformat Akn4Un\nlanguage fr\ndate 2012-12-04\ntitle Océan\nop1 Note",
            ["misprinted"] = "symbol A/RES/1/1\nformat Akn4Un\nlanguage fr\ndate 2012-12-18\ntitle Santé\nop1 Note",
        };
        foreach (var name in order)
        {
            await _harness.LoadAsync(name + ".xml", scripts[name]);
        }

        Assert.Equal("Océan", _harness.Query(c => c.LanguageVersions.Single(v => v.Language == Language.Fr).Title));
        Assert.Equal("The source misprinted.xml, which is kept but not served, says that it was adopted on 2012-12-18.", Assert.Single(_harness.Query(c => c.Diagnostics.ToList())).Message);
    }

    [Fact]
    public async Task OfSourcesWithTwoDatesTheNewestIsServedWhereNoOtherLanguageSpeaks()
    {
        await _harness.LoadAsync("1.xml", "symbol A/RES/1/1\ndate 2012-12-04\ntitle One\nop1 x");
        await _harness.LoadAsync("2.xml", "symbol A/RES/1/1\ndate 2012-12-18\ntitle Two\nop1 x");
        Assert.Equal("Two", _harness.Query(c => c.LanguageVersions.Single().Title));
    }

    [Fact]
    public async Task VersionsOfDifferentFormsShareParagraphs()
    {
        await _harness.LoadAsync("1.txt", "symbol A/RES/1/1\nformat Word\nop1 Notes\nop1.a Item");
        await _harness.LoadAsync("2.xml", "symbol A/RES/1/1\nformat Akn4Un\nlanguage fr\nop1 Note\nop1.a Point");
        Assert.Equal(["op1 En,Fr", "op1.a En,Fr"], _harness.Paragraphs("A/RES/1/1"));
        Assert.Empty(_harness.Diagnostics("A/RES/1/1"));
    }

    [Fact]
    public async Task AReferenceOfOneLanguageOnlyIsAReference()
    {
        await _harness.LoadAsync("1.txt", "symbol A/RES/1/1\nop1 x\nref op1 A/RES/5/5");
        await _harness.LoadAsync("2.txt", "symbol A/RES/1/1\nlanguage fr\nop1 x\nref op1 A/RES/6/6\nref op1 A/RES/5/5");
        Assert.Equal(["op1 A/RES/5/5 Known", "op1 A/RES/6/6 Known"], _harness.References("A/RES/1/1"));
    }

    [Fact]
    public async Task RemovingAWorkTakesAllItsLanguages()
    {
        await _harness.LoadAsync("1.txt", English);
        await _harness.LoadAsync("2.txt", French);
        Assert.Equal(2, _harness.Loader.Remove("A/RES/1/1", default).Sources);
        Assert.Equal((0, 0, 0), _harness.Query(c => (c.Works.Count(), c.ReferenceMentions.Count(), c.FootnoteTexts.Count())));
    }

    [Fact]
    public async Task SponsorsAreThoseOfTheFirstLanguageThatNamesThem()
    {
        await _harness.LoadAsync("1.txt", "symbol A/RES/1/1\nop1 x");
        await _harness.LoadAsync("2.txt", "symbol A/RES/1/1\nlanguage fr\nsponsor Malta\nsponsor Chile\njoined Chad\nop1 x");
        await _harness.LoadAsync("3.txt", "symbol A/RES/1/1\nlanguage es\nsponsor Islandia\nop1 x");
        Assert.Equal(["0 Malta False", "1 Chile False", "2 Chad True"], _harness.Query(c => c.Sponsors.OrderBy(s => s.Ordinal).AsEnumerable().Select(s => $"{s.Ordinal} {s.Name} {s.IsAdditional}").ToList()));
        _harness.Loader.Remove("A/RES/1/1", default);
        Assert.Empty(_harness.Query(c => c.Sponsors.ToList()));
    }

    [Fact]
    public async Task EachLanguageKeepsTheLabelsItPrints()
    {
        await _harness.LoadAsync("1.txt", "symbol A/RES/1/1\nlanguage fr\nsession 1\nbody GA\nitem 18 d)\nop1 x\nop1.a x\nlabel a)");
        await _harness.LoadAsync("2.txt", "symbol A/RES/1/1\nsession 1\nbody GA\nitem 18 (d)\nop1 x\nop1.a x\nlabel (a)");
        Assert.Equal(["En (a)", "Fr a)"], _harness.Query(c => c.ParagraphTexts.Where(t => c.Paragraphs.Any(p => p.Id == t.ParagraphId && p.Depth == 1)).OrderBy(t => t.Language).AsEnumerable().Select(t => $"{t.Language} {t.Label}").ToList()));
        Assert.Equal(["En 18 (d)", "Fr 18 d)"], _harness.Query(c => c.LanguageVersions.OrderBy(v => v.Language).AsEnumerable().Select(v => $"{v.Language} {v.AgendaItem}").ToList()));
        var item = _harness.Query(c => c.AgendaItems.Single());
        Assert.Equal(("18 (d)", "18 d)", "18 (d)"), (item.Label, item.Labels.In(Language.Fr), item.Labels.In(Language.Ar)));
    }

    [Fact]
    public async Task ACommitteeThatTheAuthorityKnowsIsAnOrganization()
    {
        await _harness.LoadAsync("1.txt", "symbol A/RES/1/1\ncommittee human rights council\nop1 x");
        await _harness.LoadAsync("2.txt", "symbol A/RES/1/2\ncommittee Committee of None\nop1 x");
        var works = _harness.Query(c => c.Works.OrderBy(w => w.Key).Select(w => new { w.Committee, Code = c.Organizations.Where(o => o.Id == w.CommitteeId).Select(o => o.Code).FirstOrDefault() }).ToList());
        Assert.Equal(["un-hrc", null], works.Select(w => w.Code));
        Assert.Equal("Committee of None", works[1].Committee);
    }

    [Theory]
    [InlineData("ref op9 A/RES/2/2", "A reference stands at op9, which is no address of the document.")]
    [InlineData("org op9 oif x", "op9 is no address of the document.")]
    [InlineData("org op1 nobody x", "The organization nobody is not in the authority.")]
    [InlineData("fn1 Note. @ op9", "op9 is no address of the document.")]
    public async Task ABrokenReaderIsToldWhatItBroke(string line, string reason)
    {
        var report = await _harness.LoadFilesAsync(_harness.Write("1.txt", "symbol A/RES/1/1\nop1 x\n" + line));
        Assert.Equal(reason, Assert.Single(report.Refused).Reason);
    }
}
