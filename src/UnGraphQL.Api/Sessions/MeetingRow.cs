namespace UnGraphQL.Api.Sessions;

internal sealed record MeetingRow(int RowId, BodyRow Body, SessionRow? Session, int Number, string? Kind, DateOnly? HeldOn);
