using System.Collections.Immutable;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Binding;
using UnGraphQL.Engine.Execution.Costs;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Execution.Writing;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>Compiles a valid operation into places. One instance compiles one operation.</summary>
internal sealed class PlanCompiler(BoundSchema bound, FieldCollector collector, ExpansionLimits limits, Source source)
{
    private int _argumentPlans;
    private int _fields;
    private bool _isSerial;

    public OperationPlan Compile(OperationDefinitionNode operation, ObjectType root)
    {
        _isSerial = operation.Operation == OperationType.Mutation;
        var place = Compile(root, [operation.SelectionSet], depth: 1);
        return new OperationPlan(operation.Operation, place, _argumentPlans, _fields, CostCompiler.Compile(bound.Costs, root, place, source));
    }

    private Place Compile(NamedType type, IReadOnlyList<SelectionSetNode> selectionSets, int depth)
    {
        var possible = bound.Schema.PossibleTypes[type];
        var groups = new List<FieldGroup>();
        var types = ImmutableArray.CreateBuilder<TypePlan>(possible.Count);
        for (var i = 0; i < possible.Count; i++)
        {
            types.Add(CompileType(possible[i], i, possible.Count, selectionSets, groups, depth));
        }

        var slots = groups.SelectMany(group => group.Shared).OfType<SharedSlot>().OrderBy(slot => slot.Plan.Index).Select(slot => slot.Plan);
        return new Place(type, types.MoveToImmutable(), [.. slots], type is ObjectType ? null : bound.TypeResolution);
    }

    private TypePlan CompileType(ObjectType type, int typeIndex, int typeCount, IReadOnlyList<SelectionSetNode> selectionSets, List<FieldGroup> groups, int depth)
    {
        var fields = new List<FieldPlan>();
        var collected = collector.Collect(type, selectionSets);
        if (collector.Fault is { } fault)
        {
            return new TypePlan(type, [], FaultOf(fault));
        }

        foreach (var (_, nodes) in collected)
        {
            if (MetaFields.FieldOf(bound.Schema, type, nodes[0].Name.Value) is { } definition)
            {
                fields.Add(Compile(type, typeIndex, typeCount, definition, GroupOf(groups, nodes), depth));
            }
        }

        return new TypePlan(type, [.. fields]);
    }

    private GraphQLError FaultOf(DirectiveNode condition)
    {
        var variable = (VariableNode)Conditions.If(condition)!; // A fault has one.
        return new GraphQLError($"Argument \"@{condition.Name.Value}(if:)\" has invalid value: {LiteralFault.NullVariable(variable, "Boolean!")}")
        {
            Code = ErrorCodes.BadUserInput,
            Locations = [source.LocationOf(variable.Start)],
        };
    }

    private static FieldGroup GroupOf(List<FieldGroup> groups, List<FieldNode> nodes)
    {
        var group = groups.Find(candidate => candidate.IsOf(nodes));
        if (group is null)
        {
            groups.Add(group = new FieldGroup([.. nodes], groups));
        }

        return group;
    }

    private FieldPlan Compile(ObjectType parent, int typeIndex, int typeCount, FieldDefinition definition, FieldGroup group, int depth)
    {
        _fields++;
        limits.Check(parent, definition, group.Nodes[0], depth);
        if (definition == MetaFields.TypeName)
        {
            limits.Count(group.IsNew(), group.Nodes[0]);
            return new FieldPlan(parent, definition, group.Nodes) { Constant = new NameToken($"\"{parent.Name}\"") };
        }

        var field = bound.Field(parent, definition)!; // The binder bound every field.
        limits.Count(group.IsNew(), group.Nodes[0]);
        if (!IsFetched(field))
        {
            return new FieldPlan(parent, definition, group.Nodes) { Leaf = field.Leaf!.Value, Arguments = ArgumentsOf(field, group) }; // A leaf that is not fetched has a writer.
        }

        var shared = group.Shared.Find(candidate => candidate.Field.IsServedWith(field));
        if (shared is null)
        {
            var child = field.IsComposite ? ChildOf(field, group, depth) : null;
            shared = group.Add(field, child, ArgumentsOf(field, group), typeCount);
        }

        return shared.PlanFor(parent, definition, typeIndex);
    }

    /// <summary>Below a mutation a resolver may read what the next field changes, so that it cannot wait for the writer (GraphQL spec 6.2.2, Mutation).</summary>
    private bool IsFetched(BoundField field) => field.IsFetched || (_isSerial && field.Kind == ResolverKind.Pure);

    private Place ChildOf(BoundField field, FieldGroup group, int depth)
    {
        var type = field.Definition.Type.Named;
        if (!group.Children.TryGetValue(type, out var child))
        {
            child = Compile(type, [.. group.Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()], depth + 1);
            group.Children.Add(type, child);
        }

        return child;
    }

    private ArgumentPlan? ArgumentsOf(BoundField field, FieldGroup group) => field.Parameters.All(parameter => parameter is ParentBinding)
        ? null
        : new ArgumentPlan(field.ToString(), field.Definition, group.Nodes[0], field.Parameters, bound.Literals, source, _argumentPlans++);
}
