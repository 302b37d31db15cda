using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Filtering;

/// <summary>Conditions on a date. What is absent does not count; a null in <see cref="Eq"/> or <see cref="Neq"/> does.</summary>
internal sealed record LocalDateOperationFilterInput
{
    public Optional<DateOnly?> Eq { get; init; }

    public Optional<DateOnly?> Neq { get; init; }

    public DateOnly? Gt { get; init; }

    public DateOnly? Gte { get; init; }

    public DateOnly? Lt { get; init; }

    public DateOnly? Lte { get; init; }
}
