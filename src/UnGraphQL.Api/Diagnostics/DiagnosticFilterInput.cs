using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Diagnostics;

internal sealed record DiagnosticFilterInput
{
    public StringOperationFilterInput? Code { get; init; }

    public SeverityOperationFilterInput? Severity { get; init; }

    public StringOperationFilterInput? Document { get; init; }
}
