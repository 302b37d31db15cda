using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Tests.Loading;

public sealed class FormerSymbolTests : IDisposable
{
    private readonly LoadingHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task ALaterLetterLeadsTheFormerSymbolToTheFirstWithANote()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/76/1\nop1 x\nref op1 A/RES/75/257");
        await _harness.LoadAsync("b.txt", "symbol A/RES/75/257A\nop1 x");
        Assert.Equal(["formerSymbol op1 A/RES/75/257A"], _harness.Diagnostics("A/RES/76/1"));
        Assert.Equal(ReferenceStatus.Held, _harness.Query(c => c.CrossReferences.Single().Status));
        Assert.Equal(
            "A/RES/75/257 has been A/RES/75/257A since later letters were adopted under its number.",
            _harness.Query(c => c.Diagnostics.Single().Message));
    }

    [Fact]
    public async Task TheNoteIsThereWhicheverComesFirst()
    {
        await _harness.LoadAsync("b.txt", "symbol A/RES/75/257A\nop1 x");
        await _harness.LoadAsync("a.txt", "symbol A/RES/76/1\nop1 x\nref op1 A/RES/75/257");
        Assert.Equal(["formerSymbol op1 A/RES/75/257A"], _harness.Diagnostics("A/RES/76/1"));
    }

    [Fact]
    public async Task TheNoteGoesWithTheLetteredResolution()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/76/1\nop1 x\nref op1 A/RES/75/257");
        await _harness.LoadAsync("b.txt", "symbol A/RES/75/257A\nop1 x");
        _harness.Loader.Remove("A/RES/75/257A", default);
        Assert.Empty(_harness.Diagnostics("A/RES/76/1"));
        Assert.Equal(ReferenceStatus.Known, _harness.Query(c => c.CrossReferences.Single().Status));
    }

    [Theory]
    [InlineData("symbol A/RES/75/257\nop1 x")] // Held under the symbol itself.
    [InlineData("symbol A/RES/75/257B\nop1 x")] // The second was never without a letter.
    public async Task WithoutNeedThereIsNoNote(string other)
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/76/1\nop1 x\nref op1 A/RES/75/257");
        await _harness.LoadAsync("b.txt", other);
        Assert.Empty(_harness.Diagnostics("A/RES/76/1"));
    }
}
