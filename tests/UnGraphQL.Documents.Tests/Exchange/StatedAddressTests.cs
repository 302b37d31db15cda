using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Exchange;

public sealed class StatedAddressTests
{
    [Theory]
    [InlineData("pp9", ParagraphKind.Preambular, null)]
    [InlineData("op14", ParagraphKind.Operative, null)]
    [InlineData("op0", ParagraphKind.Operative, null)]
    [InlineData("op14.a", ParagraphKind.Operative, "op14")]
    [InlineData("op14.a.i", ParagraphKind.Operative, "op14.a")]
    [InlineData("op4~2.b", ParagraphKind.Operative, "op4~2")]
    [InlineData("n73", ParagraphKind.Narrative, null)]
    [InlineData("t1", ParagraphKind.Narrative, null)]
    [InlineData("tab1", ParagraphKind.Table, null)]
    [InlineData("h1", ParagraphKind.Heading, null)]
    [InlineData("s2", ParagraphKind.Heading, null)]
    [InlineData("s2.a", ParagraphKind.Heading, null)]
    [InlineData("s2.a.1", ParagraphKind.Heading, null)]
    [InlineData("s2.op3", ParagraphKind.Operative, null)]
    [InlineData("s2.a.op3.b", ParagraphKind.Operative, "s2.a.op3")]
    [InlineData("annex1.s2.pp1", ParagraphKind.Preambular, null)]
    [InlineData("annex2.n5.a", ParagraphKind.Narrative, "annex2.n5")]
    public void AnAddressTellsKindAndParent(string address, ParagraphKind kind, string? parent) =>
        Assert.Equal(new StatedAddress(kind, parent), StatedAddress.Read(address));

    [Theory]
    [InlineData("")]
    [InlineData("op")]
    [InlineData("fn1")]
    [InlineData("para_14")]
    [InlineData("op1 a")]
    [InlineData("annex1.")]
    public void OtherWordsAreNoAddress(string text) => Assert.Null(StatedAddress.Read(text));

    [Theory]
    [InlineData("fn1", "1")]
    [InlineData("fn*", "*")]
    [InlineData("annex1.fn2~2", "2")]
    [InlineData("op1", null)]
    public void TheAddressOfANoteTellsItsMark(string address, string? marker) => Assert.Equal(marker, StatedAddress.MarkerOf(address));
}
