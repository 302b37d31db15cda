using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Execution.Planning;

namespace UnGraphQL.Engine.Execution.Costs;

/// <summary>One selected field of one concrete type.</summary>
/// <param name="Weight">Of the field.</param>
/// <param name="TypeWeight">Of each object or value it gives.</param>
/// <param name="Size">Of its list: its own, or that of the field above that names it a sized field; null where it is one value.</param>
/// <param name="Child">The number of the place below; -1 for a leaf.</param>
internal sealed record CostTerm(FieldPlan Field, double Weight, double TypeWeight, ArgumentCost Arguments, SlicedSize? Size, int Child)
{
    public bool HasVariables => Arguments.HasVariables || Size?.HasVariables == true;

    /// <param name="below">Of one object that the field gives.</param>
    public Cost Evaluate(Cost below, VariableValues variables)
    {
        var size = Size?.Evaluate(variables) ?? 1;
        return new Cost(Weight + Arguments.Evaluate(variables) + (size * below.Field), size * (TypeWeight + below.Type));
    }
}
