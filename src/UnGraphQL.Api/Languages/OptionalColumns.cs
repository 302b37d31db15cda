namespace UnGraphQL.Api.Languages;

/// <summary>Members of a row that are read only when a field that needs them is selected.</summary>
/// <param name="IsOfOrder">Whether cursors may be made of them.</param>
internal sealed record OptionalColumns(IReadOnlyList<string> Members, IReadOnlyList<string> Fields, bool IsOfOrder = false);
