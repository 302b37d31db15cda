using UnGraphQL.Data.Search;

namespace UnGraphQL.Data.Tests.Search;

public sealed class HighlighterTests
{
    /// <summary>Query, text, and the fragment with the marks in brackets; null where the text is not found.</summary>
    public static TheoryData<string, string, string?> Texts => new()
    {
        { "assembly", "The General Assembly,", "The General [Assembly]," },
        { "assemblee", "L’Assemblée générale", "L’[Assemblée] générale" },
        { "l'assemblée", "L’Assemblée générale", "L’[Assemblée] générale" },
        { "\"human rights\"", "All human rights for all; rights are human", "All [human rights] for all; rights are human" },
        { "human rights", "Human rights, rights", "[Human] [rights], [rights]" },
        { "franco*", "La Francophonie, francophone", "La [Francophonie], [francophone]" },
        { "human -rights", "Human rights", null },
        { "human OR war", "No war", "No [war]" },
        { "(peace war) OR law", "Peace and law", "Peace and [law]" }, // Not the half of what does not hold.
        { "人权", "促进人权和人权教育", "促进[人权]和[人权]教育" },
        { "会", "社会发展会", "社[会]发展[会]" },
        { "حقوق الإنسان", "تعزيز حقوق الانسان والحقـوق", "تعزيز [حقوق] [الانسان] [والحقـوق]" },
        { "oeuvre", "L’Œuvre", "L’[Œuvre]" },
        { "ete", "e\u0301te\u0301", "[e\u0301te\u0301]" },
        { "peace", "war", null },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Marks(string query, string text, string? expected) => Assert.Equal(expected, Show(Highlighter.Find(SearchQuery.Parse(query)!, text))); // Each has a word.

    [Fact]
    public void ALongTextIsCutAroundMostOfTheWords()
    {
        var filler = string.Concat(Enumerable.Repeat("lorem ipsum ", 60));
        var fragment = Highlighter.Find(SearchQuery.Parse("peace security")!, $"Peace {filler}of peace and security, {filler}")!; // It has both words.
        Assert.Equal(["peace", "security"], fragment.Marks.Select(mark => fragment.Text[mark.Start..mark.End]));
        Assert.InRange(fragment.Text.Length, 200, 240);
        Assert.StartsWith("ipsum", fragment.Text, StringComparison.Ordinal);
        Assert.EndsWith("lorem", fragment.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsLongerThanAFragmentIsShownWhole()
    {
        var text = string.Join(' ', Enumerable.Range(1000, 32).Select(number => $"number{number}"));
        Assert.Equal($"[{text}]", Show(Highlighter.Find(SearchQuery.Parse($"\"{text}\"")!, $"{new string('x', 300)} {text} {new string('y', 300)}"))?.Split("… ")[^1].Replace(new string('x', 300), "", StringComparison.Ordinal).Trim());
    }

    private static string? Show(TextFragment? fragment) => fragment?.Marks.Reverse().Aggregate(fragment.Text, (text, mark) => text.Insert(mark.End, "]").Insert(mark.Start, "["));
}
