using UnGraphQL.Engine.Execution.Costs;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>An operation compiled for one mask of conditions.</summary>
/// <param name="ArgumentPlans">How many fields have arguments or ask for the request.</param>
/// <param name="Fields">One for each concrete type.</param>
internal sealed record OperationPlan(OperationType Operation, Place Root, int ArgumentPlans, int Fields, CostPlan Cost);
