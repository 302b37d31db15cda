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
        { "f*", "f" }, // Too short: it begins too many.
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
    public void WordsAfterTheSixtyFourthDoNotCount() =>
        Assert.Equal(64, Assert.IsType<SearchAll>(SearchQuery.Parse(string.Join(' ', Enumerable.Range(100, 200)))).Parts.Length);

    [Fact]
    public void ParenthesesNestedTooDeepAreLeftOut() =>
        Assert.Equal("(b1 & a1)", Print(SearchQuery.Parse(new string('(', 17) + "b1" + new string(')', 17) + " a1")!)); // There are words.

    private static string Print(SearchCondition condition) => condition switch
    {
        SearchPhrase phrase => string.Join('_', phrase.Words) + (phrase.IsPrefix ? "*" : ""),
        SearchAny any => $"({string.Join(" | ", any.Parts.Select(Print))})",
        SearchAll all => $"({string.Join(" & ", all.Parts.Select(Print))}{(all.Excluded.IsEmpty ? "" : " ! " + string.Join(',', all.Excluded.Select(Print)))})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
