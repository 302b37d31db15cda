using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Documents;

internal sealed record LanguageVersionRow(long WorkId, Language Language, string? Title, DateOnly? DistributedOn, string? JobNumber, SourceRow Source);
