using System.Collections.Frozen;
using System.Diagnostics;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>A complete, valid schema. Built by <see cref="SchemaBuilder"/> from SDL; built-in scalars, directives and introspection types are in it.</summary>
public sealed class Schema
{
    public string? Description { get; internal init; }

    /// <summary>Of the schema definition and its extensions.</summary>
    public IReadOnlyList<AppliedDirective> AppliedDirectives { get; internal init; } = [];

    public required ObjectType QueryType { get; init; }

    public ObjectType? MutationType { get; init; }

    public ObjectType? SubscriptionType { get; init; }

    /// <summary>In SDL order; then the built-in scalars that are used, then the introspection types.</summary>
    public required IReadOnlyList<NamedType> Types { get; init; }

    public required FrozenDictionary<string, NamedType> TypesByName { get; init; }

    /// <summary>In SDL order, the specified ones (<c>@skip</c> and so on) first.</summary>
    public required IReadOnlyList<DirectiveDefinition> Directives { get; init; }

    /// <summary>Object types that an interface or union may be, in SDL order; for an object type itself alone.</summary>
    public required FrozenDictionary<NamedType, IReadOnlyList<ObjectType>> PossibleTypes { get; init; }

    /// <summary>Null when the schema does not have that kind of operation.</summary>
    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        OperationType.Subscription => SubscriptionType,
        _ => throw new UnreachableException(),
    };

    public DirectiveDefinition? Directive(string name) => Directives.FirstOrDefault(directive => directive.Name == name);

    public bool IsPossibleType(NamedType abstractType, ObjectType type) =>
        PossibleTypes.TryGetValue(abstractType, out var types) && types.Contains(type);
}
