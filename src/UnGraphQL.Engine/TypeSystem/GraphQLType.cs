namespace UnGraphQL.Engine.TypeSystem;

/// <summary>Any type reference: a named type, or a list or non-null wrapper (GraphQL spec 3.4.1, Wrapping Types).</summary>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>The innermost named type.</summary>
    public abstract NamedType Named { get; }

    public bool IsNonNull => this is NonNullType;

    /// <summary>The type without its outermost non-null wrapper.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>GraphQL spec 3.4.2, Input and Output Types: scalars, enums and input objects, wrapped or not.</summary>
    public bool IsInputType => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Everything but input objects, wrapped or not.</summary>
    public bool IsOutputType => Named is not InputObjectType;
}

public sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}

public sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    /// <summary>Never itself non-null.</summary>
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"{OfType}!";
}

public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        Description = description;
    }

    public string Name { get; }

    public string? Description { get; }

    public IReadOnlyList<AppliedDirective> AppliedDirectives { get; internal set; } = [];

    public override NamedType Named => this;

    /// <summary>A scalar or enum, which has no fields to select.</summary>
    public bool IsLeaf => this is ScalarType or EnumType;

    /// <summary>An object, interface or union.</summary>
    public bool IsComposite => this is CompositeFieldsType or UnionType;

    public override string ToString() => Name;
}
