using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.5.2.1, Fragment Spread Target Defined.</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragments[spread.Name.Value] is null)
        {
            Context.Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
        }
    }
}
