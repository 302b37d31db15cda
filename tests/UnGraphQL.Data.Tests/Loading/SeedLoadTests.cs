using UnGraphQL.Data.Loading;
using UnGraphQL.Documents;

namespace UnGraphQL.Data.Tests.Loading;

/// <summary>The five seeds through the readers into the collection.</summary>
public sealed class SeedLoadTests : IDisposable
{
    private readonly LoadingHarness _harness = new() { Read = DocumentReader.Read, ReaderVersion = DocumentReader.Version };

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task TheSeedsAreLinked()
    {
        var report = await LoadSeedsAsync();
        Assert.Empty(report.Refused);
        Assert.Equal(5, report.Count(LoadStatus.New));
        Assert.Equal(
            ["A/67/280-S/2012/614", "A/HRC/RES/32/6", "A/RES/67/137", "IOM/RES/1244(CI)"],
            _harness.Query(c => c.Works.Where(w => w.Symbol != null).Select(w => w.Key).ToList()).Order(StringComparer.Ordinal));
        Assert.Contains("fn2 A/67/280-S/2012/614 Held A/67/280-S/2012/614#s2", _harness.References("A/RES/67/137"));
    }

    [Fact]
    public async Task EveryBodyOfTheSeedsIsHeldWithItsSession()
    {
        await LoadSeedsAsync();
        Assert.Equal(
            ["A/67/280-S/2012/614 GA 67", "A/HRC/RES/32/6 HRC 32", "A/RES/67/137 GA 67", "IOM/RES/1244(CI) IOM 101"],
            _harness.Query(c => c.Works
                .Where(w => w.Symbol != null)
                .Select(w => w.Key + " " + c.Bodies.First(b => b.Id == w.BodyId).Code + " " + c.Sessions.First(s => s.Id == w.SessionId).Number)
                .ToList()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ASecondRunChangesNothing()
    {
        await LoadSeedsAsync();
        var before = _harness.Dump();
        Assert.Equal(5, (await LoadSeedsAsync()).Count(LoadStatus.Unchanged));
        Assert.Equal(before, _harness.Dump());
    }

    private Task<LoadReport> LoadSeedsAsync() => _harness.LoadFilesAsync(Path.Combine(AppContext.BaseDirectory, "seeds"));
}
