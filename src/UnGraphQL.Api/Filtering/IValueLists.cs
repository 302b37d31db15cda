namespace UnGraphQL.Api.Filtering;

/// <summary>Conditions among which are lists of values.</summary>
internal interface IValueLists
{
    /// <summary>Values of the longest list; 0 when there is none.</summary>
    public int LongestList { get; }
}
