using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.5.2.3, Fragment Spread Is Possible.</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (Context.Type is NamedType { IsComposite: true } type && Context.ParentType is { } parent && !Overlap(type, parent))
        {
            Context.Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", fragment);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        if (Context.Fragments[name] is { } fragment
            && Context.TypeOf(fragment.TypeCondition) is NamedType { IsComposite: true } type
            && Context.ParentType is { } parent
            && !Overlap(type, parent))
        {
            Context.Report($"Fragment \"{name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", spread);
        }
    }

    private bool Overlap(NamedType a, NamedType b) =>
        a == b || Context.Schema.PossibleTypes[a].Any(type => Context.Schema.PossibleTypes[b].Contains(type));
}
