using System.Collections.Immutable;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Formats;

/// <summary>A document and the links that its source sets in its texts.</summary>
internal sealed record LinkedDocument(ParsedDocument Document, ImmutableArray<TextLink> Links);
