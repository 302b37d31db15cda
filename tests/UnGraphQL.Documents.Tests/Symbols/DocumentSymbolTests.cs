using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Tests.Symbols;

public sealed class DocumentSymbolTests
{
    /// <summary>Printed form, key, display, body, session, number.</summary>
    public static TheoryData<string, string, string, string?, string?, string?> Series => new()
    {
        { "A/RES/67/137", "A/RES/67/137", "A/RES/67/137", "GA", "67", "67/137" },
        { "a/res/57/270 b", "A/RES/57/270B", "A/RES/57/270 B", "GA", "57", "57/270 B" },
        { "A/RES/79/252 A–B", "A/RES/79/252A-B", "A/RES/79/252 A-B", "GA", "79", "79/252 A-B" },
        { "A/DEC/53/453", "A/DEC/53/453", "A/DEC/53/453", "GA", "53", "53/453" },
        { "A/RES/2625 (XXV)", "A/RES/2625(XXV)", "A/RES/2625 (XXV)", "GA", "25", "2625 (XXV)" },
        { "A/RES/217 A (III)", "A/RES/217A(III)", "A/RES/217 A (III)", "GA", "3", "217 A (III)" },
        { "A/RES/3362(S-VII)", "A/RES/3362(S-VII)", "A/RES/3362 (S-VII)", "GA", "S-7", "3362 (S-VII)" },
        { "A/RES/2252 (ES-V)", "A/RES/2252(ES-V)", "A/RES/2252 (ES-V)", "GA", "ES-5", "2252 (ES-V)" },
        { "A/RES/S-27/1", "A/RES/S-27/1", "A/RES/S-27/1", "GA", "S-27", "S-27/1" },
        { "A/RES/ES‑10/1", "A/RES/ES-10/1", "A/RES/ES-10/1", "GA", "ES-10", "ES-10/1" },
        { "S/RES/1373\u00A0(2001)", "S/RES/1373(2001)", "S/RES/1373 (2001)", "SC", null, "1373 (2001)" },
        { "S/PRST/2006/41", "S/PRST/2006/41", "S/PRST/2006/41", "SC", null, null },
        { "E/RES/1996/31", "E/RES/1996/31", "E/RES/1996/31", "ECOSOC", "1996", "1996/31" },
        { "E/RES/1503 (XLVIII)", "E/RES/1503(XLVIII)", "E/RES/1503 (XLVIII)", "ECOSOC", "48", "1503 (XLVIII)" },
        { "E/CN.4/RES/2004/18", "E/CN.4/RES/2004/18", "E/CN.4/RES/2004/18", "CHR", "2004", "2004/18" },
        { "E/CN.4/Sub.2/2000/46", "E/CN.4/Sub.2/2000/46", "E/CN.4/Sub.2/2000/46", "CHR", "2000", null },
        { "A/hrc/res/32/6", "A/HRC/RES/32/6", "A/HRC/RES/32/6", "HRC", "32", "32/6" },
        { "A/HRC/RES/S-9/1", "A/HRC/RES/S-9/1", "A/HRC/RES/S-9/1", "HRC", "S-9", "S-9/1" },
        { "A/HRC/24/56", "A/HRC/24/56", "A/HRC/24/56", "HRC", "24", null },
        { "IOM/RES/1244(CI)", "IOM/RES/1244(CI)", "IOM/RES/1244 (CI)", "IOM", "101", "1244 (CI)" },
        { "MC/2342", "MC/2342", "MC/2342", "IOM", null, null },
        { "A/67/280-S/2012/614", "A/67/280-S/2012/614", "A/67/280-S/2012/614", "GA", "67", null },
        { "A/67/280\nS/2012/614", "A/67/280-S/2012/614", "A/67/280-S/2012/614", "GA", "67", null },
        { "A/67/L.30/Rev.2", "A/67/L.30/Rev.2", "A/67/L.30/Rev.2", "GA", "67", null },
        { "A/C.5/78/SR.3", "A/C.5/78/SR.3", "A/C.5/78/SR.3", "GA", "78", null },
        { "A/67/PV.59", "A/67/PV.59", "A/67/PV.59", "GA", "67", null },
        { "A/79/PV.55 (Resumption 1)", "A/79/PV.55(Resumption1)", "A/79/PV.55 (Resumption 1)", "GA", "79", null },
        { "A/75/49 (vol. I)", "A/75/49(Vol.I)", "A/75/49 (Vol. I)", "GA", "75", null },
        { "A/77/6(Sect.3)/Add.1", "A/77/6(Sect.3)/Add.1", "A/77/6 (Sect. 3)/Add.1", "GA", "77", null },
        { "A/CONF.157/24(PartI)", "A/CONF.157/24(PartI)", "A/CONF.157/24 (Part I)", "GA", null, null },
        { "NPT/CONF.2000/28 (Parts I and II)", "NPT/CONF.2000/28(PartsIandII)", "NPT/CONF.2000/28 (Parts I and II)", "NPT", null, null },
        { "A/AC.109/2023/9", "A/AC.109/2023/9", "A/AC.109/2023/9", "GA", null, null },
        { "UNEP/EA.5/Res.11", "UNEP/EA.5/Res.11", "UNEP/EA.5/Res.11", "UNEA", "5", "5/11" },
        { "FCCC/CP/2015/10/Add.1#decision-1/CP.21", "FCCC/CP/2015/10/Add.1#decision-1/CP.21", "FCCC/CP/2015/10/Add.1#decision-1/CP.21", "UNFCCC", null, null },
        { "ICCD/COP(15)/23/Add.1", "ICCD/COP(15)/23/Add.1", "ICCD/COP(15)/23/Add.1", "UNCCD", null, null },
        { "ST/SGB/2013/4/Amend.1", "ST/SGB/2013/4/Amend.1", "ST/SGB/2013/4/Amend.1", "SECRETARIAT", null, null },
        { "CCW/CONF.VI/11", "CCW/CONF.VI/11", "CCW/CONF.VI/11", "CCW", null, null },
        { "XYZ/2020/1", "XYZ/2020/1", "XYZ/2020/1", null, null, null },
    };

    public static TheoryData<string, string> InputForms => new()
    {
        { "A/RES/67/137*", "A/RES/67/137" },
        { " A / RES / 67 / 137 ", "A/RES/67/137" },
        { "https://undocs.org/en/A/RES/67/137", "A/RES/67/137" },
        { "undocs.org/A/hrc/RES/32/6", "A/HRC/RES/32/6" },
        { "https://docs.un.org/ch/S/RES/1373(2001)", "S/RES/1373(2001)" },
        { "https://undocs.org/S/RES/1373%20(2001)", "S/RES/1373(2001)" },
        { "https://documents.un.org/api/symbol/access?s=A%2FRES%2F67%2F137&l=en&t=pdf", "A/RES/67/137" },
    };

    [Theory]
    [MemberData(nameof(Series))]
    public void SymbolSaysWhoIssuedItAndWhere(string printed, string key, string display, string? body, string? session, string? number)
    {
        var symbol = DocumentSymbol.Parse(printed);

        Assert.Equal((key, display, body, session, number), (symbol.Key, symbol.Display, symbol.Body, symbol.Session, symbol.Number));
    }

    [Theory]
    [MemberData(nameof(Series))]
    public void PrintedFormAndKeyRoundTrip(string printed, string key, string display, string? body, string? session, string? number)
    {
        Assert.Equal(DocumentSymbol.Parse(printed), DocumentSymbol.Parse(key));
        Assert.Equal(key, DocumentSymbol.Parse(display).ToString());
        Assert.Equal(key, DocumentSymbol.Parse(key.ToLowerInvariant()).ToString());
        Assert.Equal((body, session, number), (DocumentSymbol.Parse(display).Body, DocumentSymbol.Parse(display).Session, DocumentSymbol.Parse(display).Number));
    }

    [Theory]
    [MemberData(nameof(InputForms))]
    public void LinksAndReissueMarksAreAccepted(string printed, string key) => Assert.Equal(key, DocumentSymbol.Parse(printed).Key);

    [Theory]
    [InlineData("")]
    [InlineData("67/137")]
    [InlineData("1373 (2001)")]
    [InlineData("UN/ASEAN")]
    [InlineData("VIH/sida")]
    [InlineData("A/H1N1")]
    [InlineData("A//67/137")]
    [InlineData("12-48682")]
    [InlineData("CM/Rec(2011)13")]
    [InlineData("https://www.un.org/en/sections")]
    [InlineData(null)]
    public void WhatIsNoSymbolIsRefused(string? text) => Assert.False(DocumentSymbol.TryParse(text, out _));

    [Fact]
    public void HalvesOfJointSymbolAreSymbols()
    {
        Assert.Equal(["A/67/280", "S/2012/614"], DocumentSymbol.Parse("A/67/280–S/2012/614").Halves.Select(h => h.Key));
        Assert.Equal(["A/67/65/Corr.1", "E/2012/48/Corr.1"], DocumentSymbol.Parse("A/67/65/Corr.1-E/2012/48/Corr.1").Halves.Select(h => h.Key));
        Assert.Empty(DocumentSymbol.Parse("A/RES/ES-10/1").Halves);
        Assert.Empty(DocumentSymbol.Parse("A/RES/79/252A-B").Halves);
    }

    [Theory]
    [InlineData("A/RES/67/137", ReferenceKind.Resolution)]
    [InlineData("UNEP/EA.5/Res.11", ReferenceKind.Resolution)]
    [InlineData("IOM/RES/1244(CI)", ReferenceKind.Resolution)]
    [InlineData("A/HRC/DEC/28/111", ReferenceKind.Decision)]
    [InlineData("FCCC/CP/2015/10/Add.1#decision-1/CP.21", ReferenceKind.Decision)]
    [InlineData("A/67/280-S/2012/614", ReferenceKind.Document)]
    [InlineData("S/PRST/2006/41", ReferenceKind.Document)]
    public void KindFollowsTheNatureInTheSymbol(string key, ReferenceKind kind) => Assert.Equal(kind, DocumentSymbol.Parse(key).Kind);

    [Fact]
    public void OrderIsThatOfTheCanonicalForm()
    {
        string[] printed = ["s/res/1 (1946)", "A/res/67/137", "A/67/280"];

        Assert.Equal(["A/67/280", "A/RES/67/137", "S/RES/1(1946)"], printed.Select(DocumentSymbol.Parse).Order().Select(s => s.Key));
    }
}
