using System.Collections.Immutable;

namespace UnGraphQL.Api.Http.Trusted;

/// <summary>An operation of a trusted document, as partners read of it.</summary>
/// <param name="Description">What the document says above it; null when it says nothing.</param>
/// <param name="Href">Asks for it by GET, without variables.</param>
/// <param name="Template">Asks for it by name, each variable being a parameter (RFC 6570, URI Template).</param>
internal sealed record TrustedOperation(string Name, string Id, string? Description, string Href, string Template, ImmutableArray<TrustedVariable> Variables);

/// <param name="Type">As in the document: <c>[Int!]</c>.</param>
/// <param name="Required">It is not nullable and has no default.</param>
internal sealed record TrustedVariable(string Name, string Type, bool Required);
