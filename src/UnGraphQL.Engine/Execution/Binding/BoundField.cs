using System.Reflection;
using UnGraphQL.Engine.Execution.Fetching;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

internal enum ResolverKind
{
    Property,
    Pure,
    Batch,
    Root,
}

/// <summary>A field of an object type with the member that gives its value.</summary>
internal sealed class BoundField(ObjectType parent, FieldDefinition definition, MemberInfo member, ResolverKind kind, Type rowType, Type valueType)
{
    public ObjectType Parent { get; } = parent;

    public FieldDefinition Definition { get; } = definition;

    public MemberInfo Member { get; } = member;

    public ResolverKind Kind { get; } = kind;

    /// <summary>Of one parent; <see cref="object"/> for a root field.</summary>
    public Type RowType { get; } = rowType;

    /// <summary>Of the field's value for one parent: neither a task nor the list of a batch.</summary>
    public Type ValueType { get; } = valueType;

    public IReadOnlyList<ParameterBinding> Parameters { get; set; } = [];

    public bool IsComposite => Definition.Type.Named is ObjectType or InterfaceType or UnionType;

    /// <summary>Whether it is fetched before writing; a pure leaf is read while writing.</summary>
    public bool IsFetched => IsComposite || Kind is ResolverKind.Batch or ResolverKind.Root;

    /// <summary>Set by the binder once the schema is bound; compiled when first asked.</summary>
    public Lazy<LeafField>? Leaf { get; set; }

    public Lazy<Step>? Step { get; set; }

    /// <summary>Whether one call may serve this field and the other, of another concrete type, when they are selected alike.</summary>
    public bool IsServedWith(BoundField other) =>
        Member == other.Member && RowType == other.RowType && Definition.Type.ToString() == other.Definition.Type.ToString()
        && Arguments.AreAlike(Definition.Arguments, other.Definition.Arguments);

    /// <summary>For messages.</summary>
    public override string ToString() => $"{Parent.Name}.{Definition.Name}";
}
