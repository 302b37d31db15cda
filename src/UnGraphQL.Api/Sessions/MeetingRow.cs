namespace UnGraphQL.Api.Sessions;

internal sealed record MeetingRow(int RowId, BodyRow Body, SessionRow? Session, int Number, DateOnly? HeldOn);
