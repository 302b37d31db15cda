using System.Collections.Immutable;

namespace UnGraphQL.Documents.Exchange;

/// <param name="IsList">Whether there may be several values.</param>
internal sealed record DocumentField(string Name, ImmutableArray<string> Values, bool IsList);
