namespace UnGraphQL.Data.Statements;

/// <summary>Stands for the <see cref="QueryValues.Keys"/> of one type while a query is translated, as <see cref="ValueSlots"/> for the other values.</summary>
internal sealed class KeySlots<T>
{
    public static readonly KeySlots<T> Instance = new();

    /// <summary>Not null, for which another statement would be made.</summary>
    private static T Any => typeof(T) == typeof(string) ? (T)(object)"" : default!; // No other type of key is a class.

    public T Key0 { get; } = Any;

    public T Key1 { get; } = Any;

    public T Key2 { get; } = Any;

    public T Key3 { get; } = Any;

    public T Key4 { get; } = Any;

    public T Key5 { get; } = Any;

    public T Key6 { get; } = Any;

    public T Key7 { get; } = Any;

    public T Key8 { get; } = Any;

    public T Key9 { get; } = Any;
}
