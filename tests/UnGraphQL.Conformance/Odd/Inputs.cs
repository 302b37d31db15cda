using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Conformance.Odd;

/// <summary>An input object that can be told as text, every field of it, those that are absent too.</summary>
internal interface IShown
{
    public string Show();
}

internal sealed record Span(int From, Optional<int?> To, Optional<double?> Step, IReadOnlyList<string> Tags, string Level, Optional<Span?> Inner) : IShown
{
    public string Show() => $"{{from={Shown.Of(From)} to={Shown.Of(To)} step={Shown.Of(Step)} tags={Shown.Of(Tags)} level={Shown.Of(Level)} inner={Shown.Of(Inner)}}}";
}

internal sealed record Key(
    Optional<string?> Id, Optional<string?> Name, Optional<string?> Code, Optional<string?> Level, Optional<Span?> Span, Optional<IReadOnlyList<Key>?> Keys, Optional<IReadOnlyList<int>?> Counts) : IShown
{
    public string Show() => $"{{id={Shown.Of(Id)} name={Shown.Of(Name)} code={Shown.Of(Code)} level={Shown.Of(Level)} span={Shown.Of(Span)} keys={Shown.Of(Keys)} counts={Shown.Of(Counts)}}}";
}

internal sealed record DeepInput(
    bool Required,
    Optional<Span?> Span,
    IReadOnlyList<IReadOnlyList<int>> Matrix,
    Optional<IReadOnlyList<IReadOnlyList<IReadOnlyList<double?>?>?>?> Cube,
    Optional<Key?> Key,
    Optional<IReadOnlyList<string?>?> Ids,
    Optional<string?> Code,
    Optional<DeepInput?> Deep) : IShown
{
    public string Show() =>
        $"{{required={Shown.Of(Required)} span={Shown.Of(Span)} matrix={Shown.Of(Matrix)} cube={Shown.Of(Cube)} key={Shown.Of(Key)} ids={Shown.Of(Ids)} code={Shown.Of(Code)} deep={Shown.Of(Deep)}}}";
}
