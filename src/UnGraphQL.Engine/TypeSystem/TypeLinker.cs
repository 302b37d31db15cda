using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>Makes types of declarations in two passes, because types refer to each other in cycles: first all names, then all members.</summary>
internal sealed partial class TypeLinker
{
    private readonly SchemaDeclarations _declarations;
    private readonly SchemaFaults _faults;

    /// <param name="known">Types that are there already.</param>
    public TypeLinker(SchemaDeclarations declarations, IReadOnlyDictionary<string, NamedType> known, SchemaFaults faults)
    {
        _declarations = declarations;
        _faults = faults;
        TypesByName = new Dictionary<string, NamedType>(known, StringComparer.Ordinal);
    }

    /// <summary>In the order declared.</summary>
    public List<NamedType> Types { get; } = [];

    /// <summary>With those known before.</summary>
    public Dictionary<string, NamedType> TypesByName { get; }

    public List<DirectiveDefinition> Directives { get; } = [];

    public void Link()
    {
        foreach (var declaration in _declarations.Types)
        {
            Create(declaration);
        }

        foreach (var type in Types)
        {
            LinkMembers(type);
        }

        foreach (var declaration in _declarations.Directives)
        {
            Directives.Add(LinkDirective(declaration));
        }
    }

    /// <summary>Null, and a fault, for a name that is not defined.</summary>
    public NamedType? Resolve(Declared<NamedTypeNode> reference)
    {
        var name = reference.Node.Name.Value;
        if (TypesByName.TryGetValue(name, out var type))
        {
            return type;
        }

        _faults.Add(reference.Source, reference.Node, $"Unknown type \"{name}\".{Suggestions.DidYouMean(name, TypesByName.Keys)}");
        return null;
    }

    /// <summary>The directives as they stand, known or not.</summary>
    public AppliedDirective[] Apply(ImmutableArray<DirectiveNode> directives, Source source)
    {
        var applied = directives.Select(directive => new AppliedDirective(directive.Name.Value, directive.Arguments)).ToArray();
        foreach (var (directive, node) in applied.Zip(directives))
        {
            _faults.Locate(directive, source, node);
        }

        return applied;
    }

    private void Create(Declared<TypeDefinitionNode> declaration)
    {
        var (node, source) = declaration;
        if (TypesByName.ContainsKey(node.Name.Value))
        {
            _faults.Add(source, node.Name, $"Type \"{node.Name.Value}\" is built in and cannot be defined again.");
            return;
        }

        var type = Create(node, [.. _declarations.PartsOf(node.Name.Value).SelectMany(part => part.Node.Directives)]);
        _faults.Locate(type, source, node.Name);
        Types.Add(type);
        TypesByName.Add(type.Name, type);
    }

    private static NamedType Create(TypeDefinitionNode node, ImmutableArray<DirectiveNode> directives)
    {
        var name = node.Name.Value;
        var description = node.Description?.Value;
        return node switch
        {
            ScalarTypeDefinitionNode => new ScalarType(name, description, StringArgument(directives, "specifiedBy", "url")),
            ObjectTypeDefinitionNode => new ObjectType(name, description),
            InterfaceTypeDefinitionNode => new InterfaceType(name, description),
            UnionTypeDefinitionNode => new UnionType(name, description),
            EnumTypeDefinitionNode => new EnumType(name, description),
            InputObjectTypeDefinitionNode => new InputObjectType(name, description, directives.Any(directive => directive.Name.Value == "oneOf")),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Null when the directive is not there or its argument is not a string.</summary>
    private static string? StringArgument(ImmutableArray<DirectiveNode> directives, string directiveName, string argumentName) =>
        directives.FirstOrDefault(directive => directive.Name.Value == directiveName)?
            .Arguments.FirstOrDefault(argument => argument.Name.Value == argumentName)?.Value is StringValueNode text
            ? text.Value
            : null;

    /// <summary>GraphQL spec 3.13.3, @deprecated. Null when not deprecated.</summary>
    private static string? DeprecationReason(ImmutableArray<DirectiveNode> directives) =>
        directives.Any(directive => directive.Name.Value == "deprecated")
            ? StringArgument(directives, "deprecated", "reason") ?? "No longer supported"
            : null;

    private DirectiveDefinition LinkDirective(Declared<DirectiveDefinitionNode> declaration)
    {
        var (node, source) = declaration;
        var locations = new List<DirectiveLocation>();
        foreach (var name in node.Locations)
        {
            // The parser takes no name that is not a location.
            _ = DirectiveLocations.TryParse(name.Value, out var location);
            locations.Add(location);
        }

        var directive = new DirectiveDefinition(node.Name.Value, node.Description?.Value, node.IsRepeatable, [.. locations.Distinct()]);
        _faults.Locate(directive, source, node.Name);
        directive.Arguments = LinkInputValues(
            node.Arguments.Select(argument => new Declared<InputValueDefinitionNode>(argument, source)),
            name => $"Argument \"@{directive.Name}({name}:)\" can only be defined once.");
        return directive;
    }

    private GraphQLType? LinkType(TypeNode node, Source source) => node switch
    {
        NamedTypeNode named => Resolve(new(named, source)),
        ListTypeNode list => LinkType(list.Type, source) is { } ofType ? new ListType(ofType) : null,
        NonNullTypeNode nonNull => LinkType(nonNull.Type, source) is { } ofType ? new NonNullType(ofType) : null,
        _ => throw new UnreachableException(),
    };
}
