namespace UnGraphQL.Documents.Structure;

/// <summary>The label of an item, in whatever script it is printed.</summary>
/// <param name="Printed">With its brackets: <c>(أ)</c>, <c>㈠</c>, <c>a)</c>.</param>
/// <param name="Key">Its part of an address, the same in every language: <c>a</c>, <c>i</c>.</param>
/// <param name="Sequence">What tells its place in a list: letters and digits are sequences apart.</param>
internal sealed record ItemLabel(string Printed, string Key, string Sequence);
