using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Tests.Symbols;

public sealed class SymbolLinksTests
{
    [Fact]
    public void LinksKeepBracketsAndNameTheLanguage()
    {
        var symbol = DocumentSymbol.Parse("S/RES/1373 (2001)");

        Assert.Equal("https://undocs.org/fr/S/RES/1373(2001)", SymbolLinks.Undocs(symbol, Language.Fr).OriginalString);
        Assert.Equal("https://docs.un.org/zh/S/RES/1373(2001)", SymbolLinks.DocsUn(symbol, Language.Zh).OriginalString);
    }

    [Theory]
    [InlineData("A/RES/67/137", "/akn/un/statement/deliberation/unga/2012-12-18/67-137/")]
    [InlineData("A/RES/ES-11/1", "/akn/un/statement/deliberation/unga/2012-12-18/ES-11-1/")]
    [InlineData("A/HRC/RES/32/6", null)]
    public void WorkAddressIsThatOfTheGeneralAssembly(string key, string? address) =>
        Assert.Equal(address, SymbolLinks.AkomaNtosoWork(DocumentSymbol.Parse(key), new DateOnly(2012, 12, 18)));

    [Fact]
    public void WorkAddressNeedsTheDateOfAdoption() => Assert.Null(SymbolLinks.AkomaNtosoWork(DocumentSymbol.Parse("A/RES/67/137"), null));
}
