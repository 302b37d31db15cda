using UnGraphQL.Data.Search;

namespace UnGraphQL.Data.Tests.Search;

public sealed class SearchQueryTests
{
    /// <summary>Queries and what they ask for; null for nothing.</summary>
    public static TheoryData<string, string?> Queries => new()
    {
        { "peace", "peace" },
        { "peace security", "(peace & security)" },
        { "peace AND security", "(peace & security)" },
        { "peace OR security", "(peace | security)" },
        { "a1 OR b1 c1 OR d1", "(a1 | (b1 & c1) | d1)" },
        { "(a1 OR b1) c1", "((a1 | b1) & c1)" },
        { "peace NOT war", "(peace ! war)" },
        { "peace AND NOT war", "(peace ! war)" },
        { "peace -war -crime", "(peace ! war,crime)" },
        { "peace -(war OR crime)", "(peace ! (war | crime))" },
        { "peace NOT NOT war", "(peace & war)" },
        { "\"law of the sea\"", "law_of_the_sea" },
        { "“law of” « the sea »", "(law_of & the_sea)" },
        { "「人权」", "人权" },
        { "franco*", "franco*" },
        { "\"human righ\"*", "human_righ*" },
        { "\"human righ*\"", "human_righ*" },
        { "fr*", "fr" }, // Too short: it begins too many.
        { "fra*", "fra*" },
        { "67/137", "67_137" },
        { "two-state", "two_state" },
        { "-two-state", null },
        { "a1 -\"b1 c1\"", "(a1 ! b1_c1)" },
        { "l’Assemblée", "assemblee" },
        { "人权理事会", "人权_权理_理事_事会" },
        { "人权 教育", "(人权 & 教育)" },
        { "会", "会*" },
        { "第78届", "第_78_届*" },
        { "（人权 OR 教育）发展", "((人权 | 教育) & 发展)" },
        { "-war", null },
        { "NOT war", null },
        { "a1 OR -b1", "a1" },
        { "-(a1) -b1", null },

        // Malformed: read as words.
        { "", null },
        { "   ", null },
        { "*** // \u0000 ~", null },
        { "()", null },
        { "AND", "and" },
        { "OR", "or" },
        { "NOT", "not" },
        { "peace OR", "(peace & or)" },
        { "OR peace", "(or & peace)" },
        { "peace AND", "(peace & and)" },
        { "peace NOT", "(peace & not)" },
        { "a1 OR OR b1", "(a1 | (or & b1))" },
        { "a1 AND AND b1", "(a1 & and & b1)" },
        { "a1 AND OR b1", "(a1 & or & b1)" },
        { "and or not", "(and & or & not)" },
        { "((a1", "a1" },
        { "a1))", "a1" },
        { ")a1( b1", "(a1 & b1)" },
        { "\"law of", "(law & of)" },
        { "a1\"b1", "(a1 & b1)" },
        { "title:peace", "title_peace" },
        { "NEAR(a1 b1, 5)", "(near & (a1 & b1 & 5))" },
        { "{a1} : b1", "(a1 & b1)" },
        { "^a1 + b1", "(a1 & b1)" },
        { "'a1' \\ ; --", "a1" },
        { "a1\u0000b1", "a1_b1" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void IsReadAs(string query, string? expected) => Assert.Equal(expected, SearchQuery.Parse(query) is { } condition ? Print(condition) : null);

    [Fact]
    public void WordsAfterTheThirtySecondDoNotCount() =>
        Assert.Equal(32, Assert.IsType<SearchAll>(SearchQuery.Parse(string.Join(' ', Enumerable.Range(100, 200)))).Parts.Length);

    [Fact]
    public void BeginningsAfterTheEighthAreWords() =>
        Assert.Equal(8, Assert.IsType<SearchAll>(SearchQuery.Parse(string.Join(' ', Enumerable.Range(100, 20).Select(i => $"{i}*")))).Parts.Count(part => part is SearchPhrase { IsPrefix: true }));

    [Fact]
    public void ParenthesesNestedTooDeepAreLeftOut() =>
        Assert.Equal("(b1 & a1)", Print(SearchQuery.Parse(new string('(', 17) + "b1" + new string(')', 17) + " a1")!)); // There are words.

    /// <summary>Queries of plain words and what has some of them; null for those that are meant as they stand.</summary>
    public static TheoryData<string, string?> Loose => new()
    {
        { "enforced disappearances", "(enforc* | disappearan*)" },
        { "climate of the world", "(climat* | worl*)" },
        { "peace", "peac*" },
        { "the of", null },
        { "1995 two-state A/RES/67/137", "(1995 | two_state | a_res_67_137)" },
        { "begin* word", "(begin* | word)" },
        { "人权理事会", "(人权 | 权理 | 理事 | 事会)" },
        { "гонка вооружений", "(гонк* | вооружен*)" },
        { "peace OR war", null },
        { "\"human rights\" peace", null },
        { "peace -war", null },
        { "(peace)", null },
    };

    [Theory]
    [MemberData(nameof(Loose))]
    public void LooselyIsReadAs(string query, string? expected) => Assert.Equal(expected, LooseQuery.Parse(query) is { } condition ? Print(condition) : null);

    private static string Print(SearchCondition condition) => condition switch
    {
        SearchPhrase phrase => string.Join('_', phrase.Words) + (phrase.IsPrefix ? "*" : ""),
        SearchAny any => $"({string.Join(" | ", any.Parts.Select(Print))})",
        SearchAll all => $"({string.Join(" & ", all.Parts.Select(Print))}{(all.Excluded.IsEmpty ? "" : " ! " + string.Join(',', all.Excluded.Select(Print)))})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
