using System.Globalization;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Tests.Filtering;

public sealed class FilterLimitsTests
{
    public static TheoryData<string> Limits { get; } = new(typeof(FilterLimits).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Limits))]
    public void EachIsASettingWithItsDefault(string name)
    {
        var property = typeof(FilterLimits).GetProperty(name)!; // The name is one of them.
        var setting = Settings.Find($"GraphQL:{name}");
        Assert.Equal(setting?.Default, Convert.ToString(property.GetValue(new FilterLimits()), CultureInfo.InvariantCulture));
        Assert.Equal($"GraphQL:{name} is \"0\": expected a whole number from 1 up.", setting?.Fault("0"));

        var configuration = ConfigurationSources.Read(new Dictionary<string, string?> { [$"GraphQL:{name}"] = "7" });
        Assert.Equal(7, property.GetValue(FilterLimits.Read(configuration)));
    }

    [Fact]
    public void WhatIsSetIsWhatIsAllowed()
    {
        var limits = new FilterLimits { MaxFilterConditions = 3, MaxFilterValues = 2, MaxFilterAlternatives = 1 };
        limits.CheckConditions(3);
        limits.CheckValues(2);
        limits.CheckAlternatives(new StringOperationFilterInput { In = ["a"] });
        Assert.Equal("The filters of a request may combine 3 conditions by `and` and `or`.", Assert.Throws<GraphQLException>(() => limits.CheckConditions(4)).Message);
        Assert.Equal("A list of a filter may hold 2 values, but it has 3.", Assert.Throws<GraphQLException>(() => limits.CheckValues(3)).Message);
        Assert.Equal("This list of a filter may hold 1 values, but it has 2.", Assert.Throws<GraphQLException>(() => limits.CheckAlternatives(new StringOperationFilterInput { Nin = ["a", "b"] })).Message);
    }

    [Fact]
    public void TheLongestListOfAFilterCounts()
    {
        Assert.Equal(0, FilterLists<DocumentFilterInput>.Longest(new DocumentFilterInput()));
        var filter = new DocumentFilterInput
        {
            Symbol = new StringOperationFilterInput { In = ["a"], Nin = ["b", "c"] },
            Kind = new DocumentKindOperationFilterInput { In = [DocumentKind.Resolution, DocumentKind.Decision, DocumentKind.Other] },
        };
        Assert.Equal(3, FilterLists<DocumentFilterInput>.Longest(filter));
    }
}
