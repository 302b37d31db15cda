using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>The members of types: fields, arguments, interfaces, union members, enum values, applied directives.</summary>
internal sealed partial class TypeLinker
{
    private void LinkMembers(NamedType type)
    {
        var parts = _declarations.PartsOf(type.Name).ToArray();
        type.AppliedDirectives = [.. parts.SelectMany(part => Apply(part.Node.Directives, part.Source))];
        switch (type)
        {
            case CompositeFieldsType composite:
                LinkInterfaces(composite, parts);
                LinkFields(composite, parts);
                break;
            case UnionType union:
                LinkUnionMembers(union, parts);
                break;
            case EnumType enumType:
                LinkEnumValues(enumType, parts);
                break;
            case InputObjectType inputObject:
                LinkInputFields(inputObject, parts);
                break;
        }
    }

    private void LinkInterfaces(CompositeFieldsType type, Declared<TypeDefinitionNode>[] parts)
    {
        var interfaces = new List<InterfaceType>();
        foreach (var reference in Members(parts, Interfaces))
        {
            switch (Resolve(reference))
            {
                case InterfaceType implemented when implemented == type:
                    _faults.Add(reference.Source, reference.Node, $"Type {type} cannot implement itself because it would create a circular reference.");
                    break;
                case InterfaceType implemented when interfaces.Contains(implemented):
                    _faults.Add(reference.Source, reference.Node, $"Type {type} can only implement {implemented} once.");
                    break;
                case InterfaceType implemented:
                    interfaces.Add(implemented);
                    break;
                case { } other:
                    _faults.Add(reference.Source, reference.Node, $"Type {type} must only implement Interface types, it cannot implement {other}.");
                    break;
            }
        }

        type.Interfaces = interfaces;
    }

    private void LinkFields(CompositeFieldsType type, Declared<TypeDefinitionNode>[] parts)
    {
        var fields = new Dictionary<string, FieldDefinition>(StringComparer.Ordinal);
        foreach (var (node, source) in Members(parts, Fields))
        {
            var name = node.Name.Value;
            var field = LinkField(type, node, source);
            if (!fields.TryAdd(name, field))
            {
                _faults.Add(source, node.Name, $"Field \"{type}.{name}\" can only be defined once.");
            }
        }

        type.Fields = [.. fields.Values];
        type.FieldsByName = fields.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private FieldDefinition LinkField(CompositeFieldsType type, FieldDefinitionNode node, Source source)
    {
        var field = new FieldDefinition(node.Name.Value, node.Description?.Value, DeprecationReason(node.Directives))
        {
            Type = LinkType(node.Type, source)!, // Null leaves a fault behind, so that nobody sees the schema.
            AppliedDirectives = Apply(node.Directives, source),
            Arguments = LinkInputValues(
                node.Arguments.Select(argument => new Declared<InputValueDefinitionNode>(argument, source)),
                name => $"Argument \"{type}.{node.Name.Value}({name}:)\" can only be defined once."),
        };
        _faults.Locate(field, source, node.Name);
        return field;
    }

    private InputValue[] LinkInputValues(IEnumerable<Declared<InputValueDefinitionNode>> nodes, Func<string, string> duplicate)
    {
        var values = new Dictionary<string, InputValue>(StringComparer.Ordinal);
        foreach (var (node, source) in nodes)
        {
            var value = new InputValue(node.Name.Value, node.Description?.Value, DeprecationReason(node.Directives), node.DefaultValue)
            {
                Type = LinkType(node.Type, source)!, // As above.
                AppliedDirectives = Apply(node.Directives, source),
            };
            _faults.Locate(value, source, node.Name);
            if (!values.TryAdd(value.Name, value))
            {
                _faults.Add(source, node.Name, duplicate(value.Name));
            }
        }

        return [.. values.Values];
    }

    private void LinkUnionMembers(UnionType union, Declared<TypeDefinitionNode>[] parts)
    {
        var types = new List<ObjectType>();
        foreach (var reference in Members(parts, part => ((UnionTypeDefinitionNode)part).Types))
        {
            switch (Resolve(reference))
            {
                case ObjectType member when types.Contains(member):
                    _faults.Add(reference.Source, reference.Node, $"Union type {union} can only include type {member} once.");
                    break;
                case ObjectType member:
                    types.Add(member);
                    break;
                case { } other:
                    _faults.Add(reference.Source, reference.Node, $"Union type {union} can only include Object types, it cannot include {other}.");
                    break;
            }
        }

        union.Types = types;
    }

    private void LinkEnumValues(EnumType type, Declared<TypeDefinitionNode>[] parts)
    {
        var values = new Dictionary<string, EnumValue>(StringComparer.Ordinal);
        foreach (var (node, source) in Members(parts, part => ((EnumTypeDefinitionNode)part).Values))
        {
            var value = new EnumValue(node.Name.Value, node.Description?.Value, DeprecationReason(node.Directives)) { AppliedDirectives = Apply(node.Directives, source) };
            _faults.Locate(value, source, node.Name);
            if (!values.TryAdd(value.Name, value))
            {
                _faults.Add(source, node.Name, $"Enum value \"{type}.{value.Name}\" can only be defined once.");
            }
        }

        type.Values = [.. values.Values];
        type.ValuesByName = values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private void LinkInputFields(InputObjectType type, Declared<TypeDefinitionNode>[] parts)
    {
        var nodes = Members(parts, part => ((InputObjectTypeDefinitionNode)part).Fields);
        type.Fields = LinkInputValues(nodes, name => $"Field \"{type}.{name}\" can only be defined once.");
        type.FieldsByName = type.Fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<Declared<T>> Members<T>(Declared<TypeDefinitionNode>[] parts, Func<TypeDefinitionNode, ImmutableArray<T>> members)
        where T : Node =>
        parts.SelectMany(part => members(part.Node).Select(member => new Declared<T>(member, part.Source)));

    private static ImmutableArray<NamedTypeNode> Interfaces(TypeDefinitionNode type) => type switch
    {
        ObjectTypeDefinitionNode objectType => objectType.Interfaces,
        InterfaceTypeDefinitionNode interfaceType => interfaceType.Interfaces,
        _ => throw new UnreachableException(),
    };

    private static ImmutableArray<FieldDefinitionNode> Fields(TypeDefinitionNode type) => type switch
    {
        ObjectTypeDefinitionNode objectType => objectType.Fields,
        InterfaceTypeDefinitionNode interfaceType => interfaceType.Fields,
        _ => throw new UnreachableException(),
    };
}
