using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

internal static class Arguments
{
    /// <summary>Whether both fields coerce the same arguments to the same values.</summary>
    public static bool AreAlike(IReadOnlyList<InputValue> first, IReadOnlyList<InputValue> second) =>
        ReferenceEquals(first, second) || (first.Count == second.Count && first.All(argument => second.Any(other => AreAlike(argument, other))));

    private static bool AreAlike(InputValue first, InputValue second) =>
        first.Name == second.Name && first.Type.ToString() == second.Type.ToString() && Default(first) == Default(second);

    private static string? Default(InputValue argument) => argument.DefaultValue is { } literal ? Printer.Print(literal) : null;
}
