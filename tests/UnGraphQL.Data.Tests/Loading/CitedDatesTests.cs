namespace UnGraphQL.Data.Tests.Loading;

public sealed class CitedDatesTests : IDisposable
{
    private readonly LoadingHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task ADateThatIsNotTheOneOfAdoptionIsReported()
    {
        await _harness.LoadAsync("a.txt", "symbol IOM/RES/1244(CI)\npp1 x\nref pp1 A/RES/65/170 2011-03-17");
        Assert.Empty(_harness.Diagnostics("IOM/RES/1244(CI)"));
        await _harness.LoadAsync("b.txt", "symbol A/RES/65/170\ndate 2010-12-20\nop1 x");
        Assert.Equal(["dateMismatch pp1 2010-12-20"], _harness.Diagnostics("IOM/RES/1244(CI)"));
        var entry = _harness.Query(c => c.Diagnostics.Single());
        Assert.Equal("A/RES/65/170 is dated 2011-03-17 here, but was adopted on 2010-12-20.", entry.Message);
        Assert.Equal(_harness.Query(c => c.CrossReferences.Single().Id), entry.CrossReferenceId);
    }

    [Fact]
    public async Task TheReportIsWithdrawnWhenTheOtherDateGoes()
    {
        await _harness.LoadAsync("b.txt", "symbol A/RES/65/170\ndate 2010-12-20\nop1 x");
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\npp1 x\nref pp1 A/RES/65/170 2011-03-17");
        Assert.Single(_harness.Diagnostics("A/RES/1/1"));
        _harness.Loader.Remove("A/RES/65/170", default);
        Assert.Empty(_harness.Diagnostics("A/RES/1/1"));
    }

    [Fact]
    public async Task WhereTheTargetIsNotHeldTheDateOfMostWorksCounts()
    {
        const string Script = "symbol A/RES/1/{0}\nop1 x\nref op1 A/RES/65/170 {1}";
        await _harness.LoadAsync("1.txt", string.Format(null, Script, 1, "2011-03-17"));
        await _harness.LoadAsync("2.txt", string.Format(null, Script, 2, "2010-12-20"));
        Assert.Equal(["dateMismatch op1 2010-12-20"], _harness.Diagnostics("A/RES/1/1"));
        Assert.Equal(["dateMismatch op1 2011-03-17"], _harness.Diagnostics("A/RES/1/2"));
        await _harness.LoadAsync("3.txt", string.Format(null, Script, 3, "2010-12-20"));
        Assert.Equal(["dateMismatch op1 2010-12-20"], _harness.Diagnostics("A/RES/1/1"));
        Assert.Empty(_harness.Diagnostics("A/RES/1/2"));
        _harness.Loader.Remove("A/RES/1/1", default);
        Assert.Empty(_harness.Query(c => c.Diagnostics.ToList()));
    }

    [Fact]
    public async Task EqualDatesAreNotReported()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\nop1 x\nref op1 A/RES/65/170 2010-12-20\nref op1 A/RES/65/170");
        await _harness.LoadAsync("b.txt", "symbol A/RES/65/170\ndate 2010-12-20\nop1 x");
        Assert.Empty(_harness.Query(c => c.Diagnostics.ToList()));
    }
}
