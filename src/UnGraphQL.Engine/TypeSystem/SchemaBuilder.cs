using System.Collections.Frozen;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>From SDL to a valid <see cref="Schema"/>.</summary>
public static class SchemaBuilder
{
    /// <summary>Reads one schema from several SDL sources (definitions and extensions in any order).</summary>
    /// <exception cref="SchemaException">Naming every fault with its file, line and column.</exception>
    public static Schema Build(params IReadOnlyList<Source> sources)
    {
        var faults = new SchemaFaults();
        var declarations = SchemaDeclarations.Collect(sources, faults);
        faults.ThrowIfAny();

        var linker = new TypeLinker(declarations, BuiltIns.TypesByName, faults);
        linker.Link();
        var roots = RootTypes.Of(declarations, linker, faults);
        faults.ThrowIfAny();

        var schema = Assemble(declarations, linker, roots);
        SchemaValidator.Validate(schema, faults);
        faults.ThrowIfAny();
        return schema;
    }

    private static Schema Assemble(SchemaDeclarations declarations, TypeLinker linker, RootTypes roots)
    {
        var directives = Directives(linker);
        var used = UsedScalars(linker, directives);
        NamedType[] types = [.. linker.Types, .. BuiltIns.Scalars.Where(used.Contains), .. BuiltIns.IntrospectionTypes];
        return new Schema
        {
            Description = declarations.Schema.Select(part => part.Node.Description?.Value).FirstOrDefault(),
            AppliedDirectives = [.. declarations.Schema.SelectMany(part => linker.Apply(part.Node.Directives, part.Source))],
            QueryType = roots.Query!, // RootTypes demands it.
            MutationType = roots.Mutation,
            SubscriptionType = roots.Subscription,
            Types = types,
            TypesByName = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal),
            Directives = directives,
            PossibleTypes = PossibleTypes(types),
        };
    }

    /// <summary>A definition of one's own of a specified directive takes its place.</summary>
    private static DirectiveDefinition[] Directives(TypeLinker linker)
    {
        var own = linker.Directives.ToDictionary(directive => directive.Name, StringComparer.Ordinal);
        return
        [
            .. BuiltIns.Directives.Select(directive => own.GetValueOrDefault(directive.Name, directive)),
            .. linker.Directives.Where(directive => !BuiltIns.IsSpecified(directive.Name)),
        ];
    }

    /// <summary>String and Boolean always, because introspection uses them.</summary>
    private static HashSet<NamedType> UsedScalars(TypeLinker linker, DirectiveDefinition[] directives)
    {
        var fields = linker.Types.Concat(BuiltIns.IntrospectionTypes).OfType<CompositeFieldsType>().SelectMany(type => type.Fields).ToArray();
        var inputs = fields.SelectMany(field => field.Arguments)
            .Concat(linker.Types.OfType<InputObjectType>().SelectMany(type => type.Fields))
            .Concat(directives.SelectMany(directive => directive.Arguments));
        return [.. fields.Select(field => field.Type.Named), .. inputs.Select(input => input.Type.Named)];
    }

    private static FrozenDictionary<NamedType, IReadOnlyList<ObjectType>> PossibleTypes(NamedType[] types)
    {
        var objects = types.OfType<ObjectType>().ToArray();
        var possible = new Dictionary<NamedType, IReadOnlyList<ObjectType>>();
        foreach (var type in types)
        {
            switch (type)
            {
                case ObjectType objectType:
                    possible.Add(type, [objectType]);
                    break;
                case InterfaceType interfaceType:
                    possible.Add(type, [.. objects.Where(candidate => candidate.Interfaces.Contains(interfaceType))]);
                    break;
                case UnionType union:
                    possible.Add(type, [.. objects.Where(union.Types.Contains)]);
                    break;
            }
        }

        return possible.ToFrozenDictionary();
    }
}
