using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>GraphQL spec 3.3.1, Root Operation Types.</summary>
internal sealed class RootTypes
{
    private readonly Dictionary<OperationType, ObjectType> _types = [];

    public ObjectType? Query => _types.GetValueOrDefault(OperationType.Query);

    public ObjectType? Mutation => _types.GetValueOrDefault(OperationType.Mutation);

    public ObjectType? Subscription => _types.GetValueOrDefault(OperationType.Subscription);

    /// <summary>As the schema definition and its extensions say; without a definition also by the default names.</summary>
    public static RootTypes Of(SchemaDeclarations declarations, TypeLinker linker, SchemaFaults faults)
    {
        var roots = new RootTypes();
        if (declarations.Schema.All(part => part.Node.IsExtension))
        {
            roots.AddDefaults(linker);
        }

        foreach (var (node, source) in declarations.Schema)
        {
            foreach (var operation in node.OperationTypes)
            {
                roots.Add(operation, source, linker, faults);
            }
        }

        roots.Check(declarations, faults);
        return roots;
    }

    private void AddDefaults(TypeLinker linker)
    {
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (linker.TypesByName.GetValueOrDefault(operation.ToString()) is ObjectType type)
            {
                _types.Add(operation, type);
            }
        }
    }

    private void Add(OperationTypeDefinitionNode node, Source source, TypeLinker linker, SchemaFaults faults)
    {
        var operation = node.Operation;
        switch (linker.Resolve(new(node.Type, source)))
        {
            case ObjectType type when _types.TryAdd(operation, type):
                break;
            case ObjectType:
                faults.Add(source, node, $"There can be only one {Printer.Keyword(operation)} type in schema.");
                break;
            case { } other:
                var condition = operation == OperationType.Query ? "" : " if provided";
                faults.Add(source, node.Type, $"{operation} root type must be Object type{condition}, it cannot be {other}.");
                break;
        }
    }

    private void Check(SchemaDeclarations declarations, SchemaFaults faults)
    {
        if (Query is null && !declarations.Schema.Any(part => part.Node.OperationTypes.Any(type => type.Operation == OperationType.Query)))
        {
            faults.Add("Query root type must be provided.");
        }

        foreach (var same in _types.GroupBy(pair => pair.Value, pair => Printer.Keyword(pair.Key)).Where(group => group.Count() > 1))
        {
            faults.Add(same.Key, $"All root types must be different, \"{same.Key}\" type is used as {Suggestions.List("and", same)} root types.");
        }
    }
}
