namespace UnGraphQL.Engine.Execution.Costs;

/// <summary>The static cost of an operation with its variables.</summary>
/// <param name="Field">Work: the weights of fields and arguments.</param>
/// <param name="Type">Size: the weights of the types of what may be returned.</param>
internal readonly record struct Cost(double Field, double Type)
{
    public static Cost operator +(Cost left, Cost right) => new(left.Field + right.Field, left.Type + right.Type);

    /// <summary>Of two types that an object may have, each part of the dearer.</summary>
    public static Cost Max(Cost first, Cost second) => new(Math.Max(first.Field, second.Field), Math.Max(first.Type, second.Type));
}
