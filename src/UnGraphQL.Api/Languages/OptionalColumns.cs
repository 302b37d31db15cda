namespace UnGraphQL.Api.Languages;

/// <summary>Members of a row that are read only when a field that needs them is selected.</summary>
/// <param name="IsOfOrder">Whether cursors may be made of them.</param>
/// <param name="IsBestKnown">Whether the row has what is served where no language is named, so that the words are not needed for it.</param>
internal sealed record OptionalColumns(IReadOnlyList<string> Members, IReadOnlyList<string> Fields, bool IsOfOrder = false, bool IsBestKnown = false);
