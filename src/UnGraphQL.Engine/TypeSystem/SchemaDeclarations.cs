using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>A node together with the source it stands in.</summary>
internal readonly record struct Declared<T>(T Node, Source Source)
    where T : Node;

/// <summary>The definitions and extensions of all sources, sorted by what they define; each name defined once.</summary>
internal sealed class SchemaDeclarations
{
    private readonly SchemaFaults _faults;
    private readonly Dictionary<string, Declared<TypeDefinitionNode>> _typesByName = new(StringComparer.Ordinal);
    private readonly List<Declared<TypeDefinitionNode>> _extensions = [];

    private SchemaDeclarations(SchemaFaults faults) => _faults = faults;

    public List<Declared<TypeDefinitionNode>> Types { get; } = [];

    public List<Declared<DirectiveDefinitionNode>> Directives { get; } = [];

    /// <summary>The schema definition, if there is one, then its extensions.</summary>
    public List<Declared<SchemaDefinitionNode>> Schema { get; } = [];

    public static SchemaDeclarations Collect(IEnumerable<Source> sources, SchemaFaults faults)
    {
        var declarations = new SchemaDeclarations(faults);
        foreach (var source in sources)
        {
            declarations.CollectFrom(source);
        }

        declarations.CheckExtensions();
        declarations.Schema.Sort((a, b) => a.Node.IsExtension.CompareTo(b.Node.IsExtension));
        return declarations;
    }

    /// <summary>The definition of the type, then its extensions in order.</summary>
    public IEnumerable<Declared<TypeDefinitionNode>> PartsOf(string name) =>
        _extensions.Where(extension => extension.Node.Name.Value == name).Prepend(_typesByName[name]);

    private void CollectFrom(Source source)
    {
        try
        {
            foreach (var definition in Parser.Parse(source).Definitions)
            {
                Collect(definition, source);
            }
        }
        catch (GraphQLException exception)
        {
            _faults.Add(source, exception.Error);
        }
    }

    private void Collect(DefinitionNode definition, Source source)
    {
        switch (definition)
        {
            case TypeDefinitionNode { IsExtension: true } extension:
                _extensions.Add(new(extension, source));
                break;
            case TypeDefinitionNode type:
                CollectType(new(type, source));
                break;
            case DirectiveDefinitionNode directive:
                CollectDirective(new(directive, source));
                break;
            case SchemaDefinitionNode schema:
                CollectSchema(new(schema, source));
                break;
            default:
                _faults.Add(source, definition, "A schema cannot contain operations or fragments.");
                break;
        }
    }

    private void CollectType(Declared<TypeDefinitionNode> type)
    {
        var name = type.Node.Name.Value;
        if (_typesByName.TryAdd(name, type))
        {
            Types.Add(type);
        }
        else
        {
            _faults.Add(type.Source, type.Node.Name, $"There can be only one type named \"{name}\".");
        }
    }

    private void CollectDirective(Declared<DirectiveDefinitionNode> directive)
    {
        var name = directive.Node.Name.Value;
        if (Directives.Exists(other => other.Node.Name.Value == name))
        {
            _faults.Add(directive.Source, directive.Node.Name, $"There can be only one directive named \"@{name}\".");
        }
        else
        {
            Directives.Add(directive);
        }
    }

    private void CollectSchema(Declared<SchemaDefinitionNode> schema)
    {
        if (!schema.Node.IsExtension && Schema.Exists(other => !other.Node.IsExtension))
        {
            _faults.Add(schema.Source, schema.Node, "Must provide only one schema definition.");
        }
        else
        {
            Schema.Add(schema);
        }
    }

    private void CheckExtensions()
    {
        foreach (var (extension, source) in _extensions)
        {
            var name = extension.Name.Value;
            if (!_typesByName.TryGetValue(name, out var definition))
            {
                _faults.Add(source, extension.Name, $"Cannot extend type \"{name}\" because it is not defined.{Suggestions.DidYouMean(name, _typesByName.Keys)}");
            }
            else if (definition.Node.GetType() != extension.GetType())
            {
                _faults.Add(source, extension.Name, $"Cannot extend non-{KindOf(extension)} type \"{name}\".");
            }
        }

        _extensions.RemoveAll(extension =>
            !_typesByName.TryGetValue(extension.Node.Name.Value, out var definition) || definition.Node.GetType() != extension.Node.GetType());
    }

    private static string KindOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input object",
    };
}
