using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Documents;

internal sealed record SourceRow(string File, SourceFormat Format, string Sha256, DateTime LoadedAt);
