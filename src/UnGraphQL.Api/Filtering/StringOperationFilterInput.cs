using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Filtering;

/// <summary>Conditions on a text. What is absent does not count; a null in <see cref="Eq"/> or <see cref="Neq"/> does.</summary>
internal sealed record StringOperationFilterInput : IValueLists
{
    public Optional<string?> Eq { get; init; }

    public Optional<string?> Neq { get; init; }

    public IReadOnlyList<string>? In { get; init; }

    public IReadOnlyList<string>? Nin { get; init; }

    public string? Contains { get; init; }

    public string? StartsWith { get; init; }

    public int LongestList => Math.Max(In?.Count ?? 0, Nin?.Count ?? 0);

    /// <summary>Whether <c>eq: null</c> asks for what has none.</summary>
    public bool AsksForNone => Eq is { HasValue: true, Value: null };

    /// <summary>Whether <c>neq: null</c> asks for what has at least one.</summary>
    public bool AsksForSome => Neq is { HasValue: true, Value: null };

    /// <summary>Whether a condition names what something must be, not only what it must not be.</summary>
    public bool IsPositive => Eq.Value is not null || In is not null || Contains is not null || StartsWith is not null;

    public bool IsNegative => Neq.Value is not null || Nin is not null;

    /// <summary>What must not be, said as what must be: for conditions on one of many.</summary>
    public StringOperationFilterInput Excluded() => new() { In = [.. Nin ?? [], .. Neq.Value is { } text ? [text] : Array.Empty<string>()] };

    public StringOperationFilterInput Positive() => this with { Neq = default, Nin = null };

    /// <summary>The conditions with exact values in another form.</summary>
    public StringOperationFilterInput Normalized(Func<string, string> normalize) => this with
    {
        Eq = Normalize(Eq, normalize),
        Neq = Normalize(Neq, normalize),
        In = In?.Select(normalize).ToArray(),
        Nin = Nin?.Select(normalize).ToArray(),
    };

    /// <summary>Whether a text at hand fulfils the conditions, letters of any case being equal in <see cref="Contains"/> and <see cref="StartsWith"/>.</summary>
    public bool Accepts(string? text) =>
        (!Eq.HasValue || text == Eq.Value)
        && (!Neq.HasValue || text != Neq.Value)
        && (In is null || (text is not null && In.Contains(text)))
        && (Nin is null || text is null || !Nin.Contains(text))
        && (Contains is null || text?.Contains(Contains, StringComparison.OrdinalIgnoreCase) == true)
        && (StartsWith is null || text?.StartsWith(StartsWith, StringComparison.OrdinalIgnoreCase) == true);

    private static Optional<string?> Normalize(Optional<string?> value, Func<string, string> normalize) =>
        value.Value is { } text ? new Optional<string?>(normalize(text)) : value;
}
