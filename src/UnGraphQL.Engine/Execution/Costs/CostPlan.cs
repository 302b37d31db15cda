using System.Globalization;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Language;

namespace UnGraphQL.Engine.Execution.Costs;

/// <summary>
/// The static cost of a plan as a function of its variables. Places stand before those that contain them, so one pass over them suffices
/// however often a place is shared.
/// </summary>
/// <param name="places">The fields of each concrete type of each place; the last is the root.</param>
/// <param name="rootWeight">Of the root type, of which there is one.</param>
/// <param name="sizes">Every list that slicing arguments bound.</param>
internal sealed class CostPlan(CostTerm[][][] places, double rootWeight, SlicedSize[] sizes, Source source)
{
    private readonly bool _hasVariables = Array.Exists(sizes, size => size.HasVariables)
        || places.Any(place => place.Any(type => Array.Exists(type, term => term.HasVariables)));

    private Answer? _answer;

    /// <exception cref="GraphQLException">A page is too large, or the operation costs too much.</exception>
    public Cost Check(VariableValues variables, EngineOptions options)
    {
        var answer = _hasVariables ? Evaluate(variables, options) : _answer ??= Evaluate(variables, options);
        return answer.Error is null ? answer.Cost : throw new GraphQLException(answer.Error);
    }

    private Answer Evaluate(VariableValues variables, EngineOptions options)
    {
        foreach (var size in sizes)
        {
            if (size.Check(variables, options, source) is { } error)
            {
                return new Answer(default, error);
            }
        }

        var costs = new Cost[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            foreach (var type in places[i])
            {
                costs[i] = Cost.Max(costs[i], Sum(type, costs, variables));
            }
        }

        costs[^1] += new Cost(0, rootWeight);
        return new Answer(costs[^1], ErrorOf(costs, variables, options));
    }

    private static Cost Sum(CostTerm[] terms, Cost[] costs, VariableValues variables)
    {
        var sum = default(Cost);
        foreach (var term in terms)
        {
            sum += term.Evaluate(Below(term, costs), variables);
        }

        return sum;
    }

    private static Cost Below(CostTerm term, Cost[] costs) => term.Child < 0 ? default : costs[term.Child];

    private GraphQLError? ErrorOf(Cost[] costs, VariableValues variables, EngineOptions options)
    {
        var cost = costs[^1];
        if (cost.Field > options.MaxFieldCost)
        {
            return TooDear(LimitNames.FieldCost, "field", cost.Field, options.MaxFieldCost, term => term.Evaluate(Below(term, costs), variables).Field);
        }

        return cost.Type > options.MaxTypeCost
            ? TooDear(LimitNames.TypeCost, "type", cost.Type, options.MaxTypeCost, term => term.Evaluate(Below(term, costs), variables).Type)
            : null;
    }

    /// <summary>At the root field that costs most.</summary>
    private GraphQLError TooDear(string limit, string kind, double cost, double maximum, Func<CostTerm, double> costOf)
    {
        var dearest = places[^1].SelectMany(terms => terms).MaxBy(costOf)!; // What costs something has a field.
        var message = string.Create(CultureInfo.InvariantCulture, $"The {kind} cost of the operation is {cost:0.##}, more than {maximum:0.##}.");
        var error = LimitError.Of(limit, (int)maximum, message, source.LocationOf(dearest.Field.Nodes[0].Start));
        return error with { Extensions = error.Extensions.Add(new("cost", cost)) };
    }

    private sealed record Answer(Cost Cost, GraphQLError? Error);
}
