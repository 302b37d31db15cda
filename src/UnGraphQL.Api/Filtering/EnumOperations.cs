using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Filtering;

/// <summary>Conditions on an enum. What is absent does not count; a null in <see cref="Eq"/> or <see cref="Neq"/> does.</summary>
internal abstract record EnumOperations<TEnum> : IValueLists
    where TEnum : struct, Enum
{
    public Optional<TEnum?> Eq { get; init; }

    public Optional<TEnum?> Neq { get; init; }

    public IReadOnlyList<TEnum>? In { get; init; }

    public IReadOnlyList<TEnum>? Nin { get; init; }

    public int LongestList => Math.Max(In?.Count ?? 0, Nin?.Count ?? 0);

    /// <summary>Whether what has no value fulfils the conditions.</summary>
    public bool AcceptsNone => (!Eq.HasValue || Eq.Value is null) && (!Neq.HasValue || Neq.Value is not null) && In is null;

    public bool Accepts(TEnum value) =>
        (!Eq.HasValue || Eq.Value.Equals(value))
        && (!Neq.HasValue || !Neq.Value.Equals(value))
        && (In is null || In.Contains(value))
        && (Nin is null || !Nin.Contains(value));
}
