using System.Collections.Immutable;
using System.Reflection;

namespace UnGraphQL.Api.Filtering;

/// <summary>The lists of values in a filter, those in its parts not among them.</summary>
internal static class FilterLists<TFilter>
{
    private static readonly ImmutableArray<PropertyInfo> Properties =
        [.. typeof(TFilter).GetProperties().Where(property => property.PropertyType.IsAssignableTo(typeof(IValueLists)))];

    /// <summary>Values of the longest one.</summary>
    public static int Longest(TFilter filter) => Properties.Max(property => (property.GetValue(filter) as IValueLists)?.LongestList ?? 0);
}
