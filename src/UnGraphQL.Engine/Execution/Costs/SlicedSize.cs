using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Execution.Costs;

/// <summary>The size of a list that a field of the document bounds.</summary>
internal sealed class SlicedSize(ListSize size, FieldPlan field)
{
    private readonly SlicingArgument[] _arguments = [.. size.SlicingArguments.Select(name => new SlicingArgument(
        field.Definition.Argument(name)!, // The directives were checked with the schema.
        field.Nodes[0].Arguments.FirstOrDefault(argument => argument.Name.Value == name)))];

    public ListSize Size { get; } = size;

    public bool HasVariables => Array.Exists(_arguments, argument => argument.HasVariable);

    /// <summary>Never negative: the resolver refuses what is.</summary>
    public double Evaluate(VariableValues variables)
    {
        int? largest = null;
        foreach (var argument in _arguments)
        {
            largest = argument.Value(variables, out _) is { } value && !(value < largest) ? value : largest;
        }

        return Math.Max(0, largest ?? Size.Fallback);
    }

    /// <summary>Null when the slicing arguments are as the directive and the options demand.</summary>
    public GraphQLError? Check(VariableValues variables, EngineOptions options, Source source)
    {
        var (given, defaulted) = (0, 0);
        foreach (var argument in _arguments)
        {
            var value = argument.Value(variables, out var isGiven);
            (given, defaulted) = (given + (isGiven ? 1 : 0), defaulted + (value is null ? 0 : 1));
            if (value > options.MaxPageSize)
            {
                return LimitError.Of(
                    LimitNames.PageSize,
                    options.MaxPageSize,
                    $"Argument \"{argument.Name}\" of \"{field.Coordinate}\" asks for {value} items, more than {options.MaxPageSize}.",
                    source.LocationOf((argument.Argument ?? (Node)field.Nodes[0]).Start));
            }
        }

        return !Size.RequireOneSlicingArgument || _arguments.Length == 0 || given == 1 || (given == 0 && defaulted > 0) ? null : NotOne(given, source);
    }

    private GraphQLError NotOne(int given, Source source) =>
        new($"Field \"{field.Coordinate}\" takes exactly one of the arguments {string.Join(", ", Size.SlicingArguments.Select(name => $"\"{name}\""))}, but {given} are given.")
        {
            Code = ErrorCodes.BadUserInput,
            Locations = [source.LocationOf(field.Nodes[0].Start)],
        };
}
