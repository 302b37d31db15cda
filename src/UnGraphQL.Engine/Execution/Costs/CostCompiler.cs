using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Costs;

/// <summary>Compiles the cost of a plan. One instance compiles one plan. Introspection costs nothing: other limits hold it.</summary>
internal sealed class CostCompiler
{
    private readonly CostDirectives _directives;
    private readonly List<CostTerm[][]> _places = [];
    private readonly List<SlicedSize> _sizes = [];

    /// <summary>A place by what bounds the lists of its sized fields; mostly nothing.</summary>
    private readonly Dictionary<(Place, object?), int> _numbers = [];

    private CostCompiler(CostDirectives directives) => _directives = directives;

    public static CostPlan Compile(CostDirectives directives, ObjectType rootType, Place root, Source source)
    {
        var compiler = new CostCompiler(directives);
        compiler.Compile(root, null);
        return new CostPlan([.. compiler._places], directives.WeightOf(rootType), [.. compiler._sizes], source);
    }

    private int Compile(Place place, SlicedSize? sized)
    {
        if (_numbers.TryGetValue((place, sized?.Size), out var known))
        {
            return known;
        }

        CostTerm[][] types = [.. place.Types.Select(type => type.Fields.Where(field => !IsIntrospection(field)).Select(field => Compile(field, sized)).ToArray())];
        _places.Add(types);
        _numbers.Add((place, sized?.Size), _places.Count - 1);
        return _places.Count - 1;
    }

    private static bool IsIntrospection(FieldPlan field) => field.Definition.Name.StartsWith("__", StringComparison.Ordinal);

    private CostTerm Compile(FieldPlan field, SlicedSize? sized)
    {
        var own = SizeOf(field);
        var inherited = sized?.Size.SizedFields.Contains(field.Definition.Name) == true ? sized : null;
        var child = field.Child is { } place ? Compile(place, own is { Size.SizedFields.IsEmpty: false } ? own : null) : -1;
        return new CostTerm(
            field,
            _directives.WeightOf(field.Definition),
            _directives.WeightOf(field.Definition.Type.Named),
            new ArgumentCost(_directives, field.Definition, field.Nodes[0]),
            inherited ?? (own is { Size.SizedFields.IsEmpty: true } ? own : null),
            child);
    }

    private SlicedSize? SizeOf(FieldPlan field)
    {
        if (_directives.ListSizeOf(field.Definition) is not { } size)
        {
            return null;
        }

        var sliced = new SlicedSize(size, field);
        _sizes.Add(sliced);
        return sliced;
    }
}
