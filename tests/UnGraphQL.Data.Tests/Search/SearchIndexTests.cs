using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using UnGraphQL.Data.Search;
using UnGraphQL.Data.Tests.Loading;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Tests.Search;

public sealed class SearchIndexTests : IDisposable
{
    private readonly LoadingHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task WhatIsLoadedIsFound()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\ntitle Clean water\nop1 Water for all");
        Assert.Equal(["A/RES/1/1"], Titles("water"));
        Assert.Equal(["op1 En"], Paragraphs("\"water for\""));
        Assert.Empty(Titles("\"water for\""));
    }

    [Fact]
    public async Task WhatIsReplacedIsFoundByItsNewWordsAlone()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\ntitle Old title\nop1 Old words");
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\ntitle New title\nop1 New words");
        Assert.Empty(Titles("old"));
        Assert.Empty(Paragraphs("old"));
        Assert.Equal(["A/RES/1/1"], Titles("new"));
        Assert.Equal(["op1 En"], Paragraphs("new"));
    }

    [Fact]
    public async Task WhatIsRemovedIsNotFound()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\ntitle Water\nop1 Water");
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/2\ntitle Water\nop1 Water");
        _harness.Loader.Remove("A/RES/1/1", default);
        Assert.Equal(["A/RES/1/2"], Titles("water"));
        Assert.Single(Paragraphs("water"));
    }

    [Fact]
    public async Task ADatabaseFromBeforeTheIndexIsFilled()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\ntitle Clean water\nop1 Water for all\nop2 And peace");
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nlanguage fr\ntitle De l’eau\nop1 De l’eau pour tous\nop2 Et la paix");
        var before = _harness.Dump();
        _harness.Query(context => context.ParagraphIndex.ExecuteDelete() + context.TitleIndex.ExecuteDelete());
        _harness.Query(context => context.DatasetStates.ExecuteUpdate(set => set.SetProperty(state => state.SearchVersion, 0)));
        Assert.Empty(Titles("water"));
        var progress = new Progress();
        await _harness.Factory.MigrateAsync(progress, default);
        Assert.Equal(WithoutState(before), WithoutState(_harness.Dump()));
        Assert.Equal([new IndexProgress(0, 4)], progress.Reports);
    }

    /// <summary>The index is made anew by a migration, down and up again.</summary>
    [Fact]
    public async Task AnIndexOfAnEarlierVersionIsFilledAnew()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\ntitle Eau pour l’Équateur\nop1 Water for all");
        var before = _harness.Dump();
        using (var context = _harness.Factory.CreateDbContext())
        {
            context.GetService<IMigrator>().Migrate("20261122114810_AddOrganizationYears");
        }

        Assert.Empty(Titles("equateur"));
        await _harness.Factory.MigrateAsync(default);
        Assert.Equal(["A/RES/1/1"], Titles("equateur"));
        Assert.Equal(WithoutState(before), WithoutState(_harness.Dump()));
    }

    [Fact]
    public async Task AnIndexThatIsUpToDateIsLeftAlone()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\ntitle Water\nop1 Water");
        var before = _harness.Dump();
        var progress = new Progress();
        await _harness.Factory.MigrateAsync(progress, default);
        Assert.Equal(before, _harness.Dump());
        Assert.Empty(progress.Reports);
    }

    /// <summary>What the index finds is what <see cref="Highlighter"/> finds in the texts.</summary>
    [Fact]
    public async Task TheIndexAndTheHighlighterAgree()
    {
        string[] texts =
        [
            "Human rights", "The right to water", "State’s rights", "Rights of the two-state solution 67/137", "L’Assemblée générale", "œuvre d’art",
            "人权理事会", "社会发展", "会", "第67/137号决议", "حقوق الإنسان", "الحقوق والواجبات", "Права ребёнка", "ＡＢＣ", "x y z", "Nguyen", "ﬁnance",
        ];
        string[] queries =
        [
            "right*", "rights", "\"human rights\"", "human OR water", "rights -human", "rights NOT (human OR state)", "67/137", "two-state", "assemblee", "l'assemblee",
            "oeuvre", "人权", "理事", "会", "发", "号决", "حقوق", "الحقوق", "ребенка", "abc", "x z", "\"x z\"", "nguyen", "fin*", "the OR of", "(human rights) OR (right water)",
        ];
        await _harness.LoadAsync("a.txt", $"symbol A/RES/1/1\n{string.Join('\n', texts.Select((text, index) => $"op{index + 1} {text}"))}");
        foreach (var query in queries)
        {
            var condition = SearchQuery.Parse(query)!; // Each has a word.
            var shown = texts.Select((text, index) => (Address: $"op{index + 1} En", Fragment: Highlighter.Find(condition, text))).Where(pair => pair.Fragment is not null).Select(pair => pair.Address);
            Assert.Equal((query, string.Join(", ", shown)), (query, string.Join(", ", Paragraphs(query))));
        }
    }

    private List<string> Titles(string query) => _harness.Query(context => context.Matching<IndexedTitle>(SearchQuery.Parse(query)!)
        .Join(context.Works, title => title.Id / IndexedText.Languages, work => work.Id, (_, work) => work.Key)
        .OrderBy(key => key)
        .ToList());

    private List<string> Paragraphs(string query) => _harness.Query(context => context.Matching<IndexedParagraph>(SearchQuery.Parse(query)!)
        .Join(context.Paragraphs, text => text.Id / IndexedText.Languages, paragraph => paragraph.Id, (text, paragraph) => new { paragraph.Address, paragraph.Position, Language = (Language)(text.Id % IndexedText.Languages) })
        .OrderBy(found => found.Position)
        .AsEnumerable()
        .Select(found => $"{found.Address} {found.Language}")
        .ToList());

    private static string WithoutState(string dump) => string.Join('\n', dump.Split('\n').Where(line => !line.StartsWith("DatasetStates", StringComparison.Ordinal)));

    private sealed class Progress : IProgress<IndexProgress>
    {
        public List<IndexProgress> Reports { get; } = [];

        public void Report(IndexProgress value) => Reports.Add(value);
    }
}
