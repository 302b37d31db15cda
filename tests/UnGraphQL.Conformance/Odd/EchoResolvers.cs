using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Conformance.Odd;

/// <summary>The arguments as they come out of coercion.</summary>
[Resolvers("Root")]
internal static class EchoResolvers
{
    public static string EchoScalars(Optional<int?> whole, Optional<double?> real, Optional<string?> text, Optional<bool?> flag, Optional<string?> id, Optional<string?> code, Optional<string?> level) =>
        $"whole={Shown.Of(whole)} real={Shown.Of(real)} text={Shown.Of(text)} flag={Shown.Of(flag)} id={Shown.Of(id)} code={Shown.Of(code)} level={Shown.Of(level)}";

    public static string EchoDefaults(Optional<int?> whole, double real, Optional<string?> text, Optional<IReadOnlyList<string>?> ids, Optional<string?> level, Optional<Span?> span) =>
        $"whole={Shown.Of(whole)} real={Shown.Of(real)} text={Shown.Of(text)} ids={Shown.Of(ids)} level={Shown.Of(level)} span={Shown.Of(span)}";

    public static string EchoSpan(Span span) => $"span={Shown.Of(span)}";

    public static string EchoKey(Key key, Optional<Key?> other) => $"key={Shown.Of(key)} other={Shown.Of(other)}";

    public static string EchoLists(
        Optional<IReadOnlyList<int?>?> one,
        Optional<IReadOnlyList<IReadOnlyList<int?>?>?> two,
        IReadOnlyList<IReadOnlyList<int>> strict,
        Optional<IReadOnlyList<Key>?> keys,
        Optional<IReadOnlyList<Span?>?> spans) =>
        $"one={Shown.Of(one)} two={Shown.Of(two)} strict={Shown.Of(strict)} keys={Shown.Of(keys)} spans={Shown.Of(spans)}";

    public static string? EchoDeep(DeepInput deep) => $"deep={Shown.Of(deep)}";
}
