using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>The document that a language version of a work is served from.</summary>
internal sealed record ServedVersion(RawDocument Raw, ParsedDocument Document)
{
    public Language Language => Document.Language;
}
