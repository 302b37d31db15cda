using System.Collections.Immutable;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>Questions about CLR types that binding asks.</summary>
internal static class ClrTypes
{
    /// <summary>The element type of an array or of a type with <see cref="IReadOnlyList{T}"/>; null for any other, and for a string.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        var list = IsConstructed(type, typeof(IReadOnlyList<>))
            ? type
            : Array.Find(type.GetInterfaces(), candidate => IsConstructed(candidate, typeof(IReadOnlyList<>)));
        return list?.GetGenericArguments()[0];
    }

    public static bool IsConstructed(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    /// <summary>The type awaited; the type itself when it is no task.</summary>
    public static Type Awaited(Type type) => IsTask(type) ? type.GetGenericArguments()[0] : type;

    public static bool IsTask(Type type) => IsConstructed(type, typeof(Task<>)) || IsConstructed(type, typeof(ValueTask<>));

    public static bool AcceptsNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>What stands behind <see cref="Optional{T}"/> and <see cref="Nullable{T}"/>.</summary>
    public static Type Unwrapped(Type type)
    {
        if (IsConstructed(type, typeof(Optional<>)))
        {
            type = type.GetGenericArguments()[0];
        }

        return Nullable.GetUnderlyingType(type) ?? type;
    }

    public static bool IsResult(Type type) => IsConstructed(type, typeof(Result<>));

    public static bool IsImmutableArray(Type type) => IsConstructed(type, typeof(ImmutableArray<>));

    /// <summary>As it stands in C#, for messages: <c>IReadOnlyList&lt;DocumentRow&gt;</c>.</summary>
    public static string Name(Type type)
    {
        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[]"; // An array has an element type.
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Name(underlying)}?";
        }

        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? type.Name : $"{type.Name[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
