using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <param name="Key">Natural key of the work.</param>
public sealed record LoadedDocument(string Key, SourceFormat Format, Language Language);
