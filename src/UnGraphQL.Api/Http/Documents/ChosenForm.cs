using UnGraphQL.Api.Export;

namespace UnGraphQL.Api.Http.Documents;

/// <param name="MediaType">The one that the client accepts, of those of the form.</param>
/// <param name="IsNamed">By the suffix of the address.</param>
internal sealed record ChosenForm(DocumentForm Form, string MediaType, bool IsNamed);
