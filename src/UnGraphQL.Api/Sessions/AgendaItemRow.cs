using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Sessions;

internal sealed record AgendaItemRow(int RowId, SessionRow Session, string Label, LanguageTexts Labels, LanguageTexts Titles);
