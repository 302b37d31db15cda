namespace UnGraphQL.Data.Tests.Loading;

public sealed class ChangeLogTests : IDisposable
{
    private readonly LoadingHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    private long Version => _harness.Query(c => c.DatasetStates.Single().Version);

    private string[] ChangedIn(long version) => _harness.Query(c => c.Works.Where(w => w.ChangedIn == version).Select(w => w.Key).Order().ToArray());

    private string[] Removed => _harness.Query(c => c.RemovedWorks.Select(w => w.Key).Order().ToArray());

    [Fact]
    public async Task WhatIsLoadedChangesInTheVersionThatHasIt()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/76/1\nop1 x");
        await _harness.LoadAsync("b.txt", "symbol A/RES/76/2\nop1 x");

        Assert.Equal(["A/RES/76/2"], ChangedIn(Version));
    }

    [Fact]
    public async Task WhatCitesANewDocumentChangesWithIt()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/76/1\nop1 x\nref op1 A/RES/76/2");
        await _harness.LoadAsync("c.txt", "symbol A/RES/76/3\nop1 x\nref op1 A/RES/76/9");
        await _harness.LoadAsync("b.txt", "symbol A/RES/76/2\nop1 x");

        Assert.Equal(["A/RES/76/1", "A/RES/76/2"], ChangedIn(Version));
    }

    [Fact]
    public async Task WhatIsReportedAnewOfAnotherDocumentChangesIt()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/76/1\nop1 x\nref op1 A/RES/70/1 2015-09-25");
        await _harness.LoadAsync("b.txt", "symbol A/RES/76/2\nop1 x\nref op1 A/RES/70/1 2015-09-26");
        await _harness.LoadAsync("c.txt", "symbol A/RES/76/3\nop1 x\nref op1 A/RES/70/1 2015-09-26");

        Assert.Equal(["A/RES/76/2", "A/RES/76/3"], ChangedIn(Version)); // The one that differs from the others still does.
    }

    [Fact]
    public async Task WhatIsRemovedIsKnownUntilItIsBack()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/76/1\nop1 x");
        _harness.Loader.Remove("A/RES/76/1", default);
        Assert.Equal(["A/RES/76/1"], Removed);
        Assert.Equal(Version, _harness.Query(c => c.RemovedWorks.Single().ChangedIn));

        await _harness.LoadAsync("a.txt", "symbol A/RES/76/1\nop1 x");
        Assert.Empty(Removed);
    }

    [Fact]
    public async Task HalfOfAJointSymbolGoesWithTheJointOne()
    {
        await _harness.LoadAsync("a.txt", "symbol A/67/280\nop1 x");
        await _harness.LoadAsync("b.txt", "symbol A/67/280-S/2012/614\nlanguage fr\nop1 x");

        Assert.Equal(["A/67/280"], Removed);
    }

    [Fact]
    public async Task EveryCallOfANoteIsKeptWithItsPlace()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/76/1\npp1 x\nop1 y\nfn1 words @ pp1 @ op1 @ op1");

        Assert.Equal(["pp1", "op1", "op1"], _harness.Query(c => c.FootnoteCalls
            .OrderBy(call => call.Position)
            .Select(call => c.Paragraphs.Single(p => p.Id == call.ParagraphId).Address)
            .ToArray()));
    }
}
