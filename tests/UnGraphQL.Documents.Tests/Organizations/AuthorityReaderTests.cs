using System.Collections.Immutable;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Documents.Tests.Organizations;

public class AuthorityReaderTests
{
    private static readonly ImmutableArray<string> Header =
    [
        "code", "kind", "parents", "body", "nested", "name_en", "name_fr", "name_es", "name_ru", "name_zh", "name_ar", "gender_fr",
        "acronym_en", "acronym_fr", "acronym_es", "acronym_ru", "variants", "heads", "office_holders", "since", "until", "successors",
    ];

    public static TheoryData<string, string> BrokenRows => new()
    {
        { "code=", "line 3: the code is missing." },
        { "code=un", "line 3: the code \"un\" is already that of line 2." },
        { "kind=CLUB", "line 3: \"CLUB\" is not a kind of organization." },
        { "kind=3", "line 3: \"3\" is not a kind of organization." },
        { "parents=nowhere", "line 3: there is no parent \"nowhere\"." },
        { "parents=x", "line 3: \"x\" is its own ancestor." },
        { "name_en=|name_fr=", "line 3: there is no official name in any language." },
        { "gender_fr=n", "line 3: expected m or f under gender_fr but found \"n\"." },
        { "nested=yes", "line 3: expected \"no\" or nothing under nested but found \"yes\"." },
        { "variants=Nations Unies", "line 3: expected \"en:…\" or another language under variants but found \"Nations Unies\"." },
        { "since=now", "line 3: expected a year under since but found \"now\"." },
        { "until=19", "line 3: expected a year under until but found \"19\"." },
        { "successors=nowhere", "line 3: there is no successor \"nowhere\"." },
        { "successors=x", "line 3: there is no successor \"x\"." },
        { "body=UN", "line 3: the body \"UN\" has two organizations." },
        { "acronym_en=UN", "line 2: the acronym \"UN\" belongs to several rows and must be marked \"~\" in each." },
    };

    [Theory]
    [MemberData(nameof(BrokenRows))]
    public void BrokenRowIsRefusedWithItsLine(string change, string message)
    {
        var row = Row(3, ["code=x", "kind=OTHER", "name_en=Example", "name_fr=Exemple", .. change.Split('|')]);
        var exception = Assert.Throws<InvalidDataException>(() => AuthorityReader.Read([Row(2, "code=un", "kind=OTHER", "body=UN", "name_en=United Nations", "acronym_en=UN"), row]));
        Assert.Equal("organizations.tsv, " + message, exception.Message);
    }

    [Fact]
    public void SharedAcronymsAreAcceptedWhenMarked()
    {
        var authority = AuthorityReader.Read([Row(2, "code=a", "kind=NGO", "name_fr=A", "acronym_fr=~BAD"), Row(3, "code=b", "kind=NGO", "name_fr=B", "acronym_fr=~BAD")]);
        Assert.All(authority.FindByName("BAD"), o => Assert.True(o.Names[^1].IsShared));
    }

    private static PackRow Row(int line, params string[] cells)
    {
        var values = cells.Select(cell => cell.Split('=', 2)).GroupBy(cell => cell[0]).ToDictionary(group => group.Key, group => group.Last()[1]);
        return new PackRow("organizations.tsv", line, Header, [.. Header.Select(column => values.GetValueOrDefault(column, ""))]);
    }
}
