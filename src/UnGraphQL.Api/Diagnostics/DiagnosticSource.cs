using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Diagnostics;

/// <summary>A diagnostic with its work.</summary>
internal sealed class DiagnosticSource : WorkPartSource
{
    public required DiagnosticEntry Entry { get; init; }
}
