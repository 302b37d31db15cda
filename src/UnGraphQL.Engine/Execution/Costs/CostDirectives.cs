using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Costs;

/// <summary>
/// <c>@cost</c> and <c>@listSize</c> of a schema, as the cost directive drafts and HotChocolate have them. What has no weight of its own costs
/// 1 where it is an object, interface, union or input object, and nothing where it is a scalar or enum.
/// </summary>
internal sealed class CostDirectives
{
    private readonly Dictionary<object, double> _weights = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FieldDefinition, ListSize> _listSizes = [];
    private readonly List<string> _faults;

    /// <param name="faults">Gets what is wrong with the directives, naming the place.</param>
    public CostDirectives(Schema schema, List<string> faults)
    {
        _faults = faults;
        foreach (var type in schema.Types)
        {
            AddWeight(type, type.Name, type.AppliedDirectives);
            switch (type)
            {
                case CompositeFieldsType composite: AddFields(schema, composite); break;
                case InputObjectType input: AddInputs(input.Fields, input.Name); break;
                default: break;
            }
        }
    }

    /// <summary>Of one object or value of the type.</summary>
    public double WeightOf(NamedType type) => _weights.TryGetValue(type, out var weight) ? weight : type.IsComposite ? 1 : 0;

    /// <summary>Of one call of the field.</summary>
    public double WeightOf(FieldDefinition field) => _weights.TryGetValue(field, out var weight) ? weight : field.Type.Named.IsComposite ? 1 : 0;

    /// <summary>Of an argument, or a field of an input object, that is given.</summary>
    public double WeightOf(InputValue input) => _weights.TryGetValue(input, out var weight) ? weight : input.Type.Named is InputObjectType ? 1 : 0;

    /// <summary>Null without the directive.</summary>
    public ListSize? ListSizeOf(FieldDefinition field) => _listSizes.GetValueOrDefault(field);

    private static ValueNode? Argument(AppliedDirective directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static ImmutableArray<string> Names(ValueNode? value) => value switch
    {
        ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(item => item.Value)],
        StringValueNode single => [single.Value],
        _ => [],
    };

    private static int? Number(ValueNode? value) =>
        value is IntValueNode number && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;

    private void AddFields(Schema schema, CompositeFieldsType type)
    {
        foreach (var field in type.Fields)
        {
            var place = $"{type.Name}.{field.Name}";
            AddWeight(field, place, field.AppliedDirectives);
            AddInputs(field.Arguments, place);
            if (field.AppliedDirectives.FirstOrDefault(directive => directive.Name == "listSize") is { } listSize)
            {
                AddListSize(schema, field, place, listSize);
            }
        }
    }

    private void AddInputs(IReadOnlyList<InputValue> inputs, string place)
    {
        foreach (var input in inputs)
        {
            AddWeight(input, $"{place}.{input.Name}", input.AppliedDirectives);
        }
    }

    private void AddWeight(object element, string place, IReadOnlyList<AppliedDirective> directives)
    {
        if (directives.FirstOrDefault(directive => directive.Name == "cost") is not { } cost)
        {
            return;
        }

        var text = Argument(cost, "weight") is StringValueNode node ? node.Value : "";
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight))
        {
            _weights.Add(element, weight);
        }
        else
        {
            _faults.Add($"{place}: the weight \"{text}\" of @cost is no number.");
        }
    }

    private void AddListSize(Schema schema, FieldDefinition field, string place, AppliedDirective directive)
    {
        var requireOne = Argument(directive, "requireOneSlicingArgument")
            ?? schema.Directive("listSize")?.Arguments.FirstOrDefault(argument => argument.Name == "requireOneSlicingArgument")?.DefaultValue;
        var size = new ListSize(
            Number(Argument(directive, "assumedSize")),
            Names(Argument(directive, "slicingArguments")),
            Number(Argument(directive, "slicingArgumentDefaultValue")),
            Names(Argument(directive, "sizedFields")),
            requireOne is not BooleanValueNode { Value: false });
        _faults.AddRange(size.SlicingArguments.Where(name => field.Argument(name)?.Type.Nullable is not ScalarType { Name: "Int" })
            .Select(name => $"{place}: @listSize names the slicing argument {name}, which is no argument of type Int."));
        _faults.AddRange(size.SizedFields.Where(name => (field.Type.Named as CompositeFieldsType)?.FieldsByName.ContainsKey(name) != true)
            .Select(name => $"{place}: @listSize names the sized field {name}, which {field.Type.Named.Name} does not have."));
        _listSizes.Add(field, size);
    }
}
