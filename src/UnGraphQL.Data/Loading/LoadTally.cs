using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>One line of the table at the end of a load: documents by form and language.</summary>
public sealed record LoadTally(SourceFormat Format, Language Language, int New, int Updated, int Unchanged);
