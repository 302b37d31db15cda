using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Sessions;

/// <param name="SortKey">Sorts as the number does.</param>
internal sealed record SessionRow(int RowId, BodyRow Body, string Number, SessionKind Kind, string SortKey);
