using UnGraphQL.Data.Loading;

namespace UnGraphQL.Data.Tests.Loading;

/// <summary>A document of two bodies has a joint symbol; elsewhere it is printed under one half of it.</summary>
public sealed class JointSymbolTests : IDisposable
{
    private const string Joint = "symbol A/67/280-S/2012/614\nlanguage fr\nn1 Introduction\nn2 Suite";
    private const string Half = "symbol A/67/280\nn1 Introduction\nn2 More";
    private const string Citing = "symbol A/RES/67/1\nop1 x\nref op1 A/67/280\nref op1 S/2012/614\nref op1 A/67/280-S/2012/614";

    private readonly LoadingHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Theory]
    [InlineData(Joint, Half, Citing)]
    [InlineData(Half, Joint, Citing)]
    [InlineData(Citing, Half, Joint)]
    public async Task AHalfLoadedElsewhereIsTheSameWork(string first, string second, string third)
    {
        await _harness.LoadAsync("1.txt", first);
        await _harness.LoadAsync("2.txt", second);
        await _harness.LoadAsync("3.txt", third);
        ExpectOneWork();
    }

    [Theory]
    [InlineData(Joint, Half)]
    [InlineData(Half, Joint)]
    public async Task BothMayComeInOneLoad(string first, string second)
    {
        _harness.Write("1.txt", first);
        _harness.Write("2.txt", second);
        _harness.Write("3.txt", Citing);
        await _harness.LoadFilesAsync(_harness.Folder);
        ExpectOneWork();
        var before = _harness.Dump();
        Assert.Equal(3, (await _harness.LoadFilesAsync(_harness.Folder)).Count(LoadStatus.Unchanged));
        Assert.Equal(before, _harness.Dump());
    }

    [Fact]
    public async Task ADocumentThatTheJointWorkTookOverIsUpdatedByOneOfTheSameLanguage()
    {
        await _harness.LoadAsync("1.txt", Half);
        var report = await _harness.LoadFilesAsync(_harness.Write("2.txt", Joint), _harness.Write("3.txt", "symbol A/67/280\nn1 Introduction\nn2 Most"));
        Assert.Equal([LoadStatus.New, LoadStatus.Updated], report.Files.Select(f => f.Status));
    }

    [Fact]
    public async Task AHalfOfAnotherJointSymbolIsAnotherWork()
    {
        await _harness.LoadAsync("1.txt", Joint);
        await _harness.LoadAsync("2.txt", "symbol A/67/281\nn1 x");
        Assert.Equal(2, _harness.Query(c => c.Works.Count()));
    }

    private void ExpectOneWork()
    {
        Assert.Equal(["A/67/280-S/2012/614", "A/RES/67/1"], _harness.Query(c => c.Works.Select(w => w.Symbol).ToList()).Order(StringComparer.Ordinal));
        Assert.Equal(["n1 En,Fr", "n2 En,Fr"], _harness.Paragraphs("A/67/280-S/2012/614"));
        Assert.All(_harness.References("A/RES/67/1"), reference => Assert.EndsWith("Held A/67/280-S/2012/614", reference, StringComparison.Ordinal));
        Assert.All(["A/67/280", "S/2012/614", "a/67/280-s/2012/614"], printed => Assert.Single(_harness.Query(c => WorkFinder.Find(c, printed))));
    }
}
