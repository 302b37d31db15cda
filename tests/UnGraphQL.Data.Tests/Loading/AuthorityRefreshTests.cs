using Microsoft.EntityFrameworkCore;

namespace UnGraphQL.Data.Tests.Loading;

public sealed class AuthorityRefreshTests : IDisposable
{
    private readonly LoadingHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task OrganizationsAndBodiesComeFromTheAuthority()
    {
        await _harness.Factory.MigrateAsync(default);
        var council = _harness.Query(c => c.Organizations.Single(o => o.Code == "un-hrc"));
        Assert.Equal("Human Rights Council", council.Name);
        Assert.Equal("un-ga", _harness.Query(c => c.Organizations.Single(o => o.Id == council.ParentId).Code));
        Assert.Equal(council.Id, _harness.Query(c => c.Bodies.Single(b => b.Code == "HRC").OrganizationId));
        Assert.Contains("conseil des droits de l'homme", _harness.Query(c => c.OrganizationNames.Where(n => n.OrganizationId == council.Id).Select(n => n.Folded).ToList()));
    }

    [Fact]
    public async Task AChangedAuthorityIsFilledInAndIdsStay()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\nbody GA\nop1 x\norg op1 oif Francophonie");
        var before = _harness.Dump();
        _harness.Query(c => c.DatasetStates.ExecuteUpdate(set => set.SetProperty(s => s.AuthorityHash, "old")));
        _harness.Query(c => c.Organizations.Where(o => o.Code == "oif").ExecuteUpdate(set => set.SetProperty(o => o.Name, "Old name").SetProperty(o => o.ParentId, (int?)null)));
        _harness.Query(c => c.OrganizationNames.Where(n => n.Position > 0).ExecuteDelete());
        await _harness.Factory.MigrateAsync(default);
        Assert.Equal(WithoutState(before), WithoutState(_harness.Dump()));
        Assert.NotEqual("old", _harness.Query(c => c.DatasetStates.Single().AuthorityHash));
    }

    [Fact]
    public async Task AnOrganizationTheAuthorityHasLostGoesUnlessDocumentsNameIt()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\nop1 x\norg op1 oif Francophonie");
        _harness.Query(c => c.Organizations.Where(o => o.Code == "oif").ExecuteUpdate(set => set.SetProperty(o => o.Code, "mentioned")));
        _harness.Query(c => c.Organizations.Where(o => o.Code == "asean").ExecuteUpdate(set => set.SetProperty(o => o.Code, "unmentioned")));
        _harness.Query(c => c.DatasetStates.ExecuteUpdate(set => set.SetProperty(s => s.AuthorityHash, "old")));
        await _harness.Factory.MigrateAsync(default);
        Assert.Equal(["asean", "mentioned", "oif"], _harness.Query(c => c.Organizations.Select(o => o.Code).Where(code => code == "asean" || code == "oif" || code.EndsWith("mentioned")).OrderBy(code => code).ToList()));
    }

    private static string WithoutState(string dump) => string.Join('\n', dump.Split('\n').Where(line => !line.StartsWith("DatasetStates", StringComparison.Ordinal)));
}
