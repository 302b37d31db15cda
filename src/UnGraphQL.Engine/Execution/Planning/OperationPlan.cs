using UnGraphQL.Engine.Execution.Costs;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>An operation compiled for one mask of conditions.</summary>
/// <param name="Mask">Of the conditions.</param>
/// <param name="ArgumentPlans">How many fields have arguments or ask for the request.</param>
internal sealed record OperationPlan(OperationType Operation, ulong Mask, Place Root, int ArgumentPlans, CostPlan Cost);
