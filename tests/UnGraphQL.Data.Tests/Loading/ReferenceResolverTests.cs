namespace UnGraphQL.Data.Tests.Loading;

public sealed class ReferenceResolverTests : IDisposable
{
    private const string Citing = """
        symbol A/RES/67/137
        op1 x
        op2 y
        ref op1 A/RES/1/1
        ref op1 A/67/280-S/2012/614 | sect. II
        ref op2 A/RES/1/1 | para. 4 (b)
        """;

    private readonly LoadingHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task ATargetThatIsHeldAlreadyIsFound()
    {
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nop4 x\nop4.b y");
        await _harness.LoadAsync("a.txt", Citing);
        Assert.Equal(["op1 A/RES/1/1 Held A/RES/1/1", "op1 A/67/280-S/2012/614 Known", "op2 A/RES/1/1 Held A/RES/1/1#op4.b"], _harness.References("A/RES/67/137"));
    }

    [Fact]
    public async Task ATargetThatArrivesLaterIsFound()
    {
        await _harness.LoadAsync("a.txt", Citing);
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nop4 x\nop4.b y");
        await _harness.LoadAsync("c.txt", "symbol A/67/280-S/2012/614\ns1 Introduction\ns2 Cooperation");
        Assert.Equal(
            ["op1 A/RES/1/1 Held A/RES/1/1", "op1 A/67/280-S/2012/614 Held A/67/280-S/2012/614#s2", "op2 A/RES/1/1 Held A/RES/1/1#op4.b"],
            _harness.References("A/RES/67/137"));
    }

    [Fact]
    public async Task ATargetOfTheSameLoadIsFound()
    {
        _harness.Write("a.txt", Citing);
        _harness.Write("b.txt", "symbol A/RES/1/1\nop1 x\nref op1 A/RES/67/137");
        await _harness.LoadFilesAsync(_harness.Folder);
        Assert.Equal(["op1 A/RES/67/137 Held A/RES/67/137"], _harness.References("A/RES/1/1"));
        Assert.Equal("op1 A/RES/1/1 Held A/RES/1/1", _harness.References("A/RES/67/137")[0]);
    }

    [Fact]
    public async Task ATargetThatGoesLeavesTheReferencesKnown()
    {
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nop4 x\nop4.b y");
        await _harness.LoadAsync("a.txt", Citing);
        _harness.Loader.Remove("A/RES/1/1", default);
        Assert.Equal(["op1 A/RES/1/1 Known", "op1 A/67/280-S/2012/614 Known", "op2 A/RES/1/1 Known"], _harness.References("A/RES/67/137"));
    }

    [Fact]
    public async Task ATargetThatChangesIsPinpointedAnew()
    {
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nop4 x\nop4.b y");
        await _harness.LoadAsync("a.txt", Citing);
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nop3 w\nop4 x");
        Assert.Equal("op2 A/RES/1/1 Held A/RES/1/1#op4", _harness.References("A/RES/67/137")[2]);
    }

    [Fact]
    public async Task AHalfOfAJointSymbolFindsTheDocument()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\nop1 x\nref op1 S/2012/614\nref op1 A/67/280");
        await _harness.LoadAsync("b.txt", "symbol A/67/280-S/2012/614\nn1 x");
        Assert.Equal(["op1 S/2012/614 Held A/67/280-S/2012/614", "op1 A/67/280 Held A/67/280-S/2012/614"], _harness.References("A/RES/1/1"));
    }

    [Fact]
    public async Task AnOwnSymbolIsFoundBeforeAnAlias()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\nop1 x\nref op1 A/RES/75/257");
        await _harness.LoadAsync("b.txt", "symbol A/RES/75/257A\nop1 x");
        Assert.Equal(["op1 A/RES/75/257 Held A/RES/75/257A"], _harness.References("A/RES/1/1"));
        await _harness.LoadAsync("c.txt", "symbol A/RES/75/257\nop1 x");
        Assert.Equal(["op1 A/RES/75/257 Held A/RES/75/257"], _harness.References("A/RES/1/1"));
        _harness.Loader.Remove("A/RES/75/257", default);
        Assert.Equal(["op1 A/RES/75/257 Held A/RES/75/257A"], _harness.References("A/RES/1/1"));
    }

    [Fact]
    public async Task AnAliasOfTwoWorksIsNobodys()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\nop1 x\nref op1 A/70/1");
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/2\nalias A/70/1\nop1 x");
        await _harness.LoadAsync("c.txt", "symbol A/RES/1/3\nalias A/70/1\nop1 x");
        Assert.Equal(["op1 A/70/1 Known"], _harness.References("A/RES/1/1"));
    }

    [Fact]
    public async Task SuspectExternalAndAmbiguousReferencesStayWhatTheyAre()
    {
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nop1 x");
        await _harness.LoadAsync("a.txt", "symbol A/RES/2/2\nop1 x\nref op1 A/RES/1/1 Suspect\nref op1 A/RES/1/1 External\nref op1 A/RES/1/1 Ambiguous");
        Assert.Equal(["op1 A/RES/1/1 Suspect", "op1 A/RES/1/1 External", "op1 A/RES/1/1 Ambiguous"], _harness.References("A/RES/2/2"));
    }

    [Fact]
    public async Task TheOrderOfArrivalMakesNoDifference()
    {
        using var other = new LoadingHarness();
        string[] scripts = [Citing, "symbol A/RES/1/1\nop4 x\nop4.b y\nref op4 A/RES/67/137 | para. 2", "symbol A/67/280-S/2012/614\ns2 x\nref s2 A/RES/1/1"];
        for (var i = 0; i < scripts.Length; i++)
        {
            await _harness.LoadAsync($"{i}.txt", scripts[i]);
            await other.LoadAsync($"{i}.txt", scripts[scripts.Length - 1 - i]);
        }

        foreach (var work in (string[])["A/RES/67/137", "A/RES/1/1", "A/67/280-S/2012/614"])
        {
            Assert.Equal(_harness.References(work), other.References(work));
        }
    }
}
