using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.5.1.3, Fragments on Object, Interface or Union Types.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && IsOtherType(condition))
        {
            Context.Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }
    }

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        var condition = fragment.TypeCondition;
        if (IsOtherType(condition))
        {
            Context.Report($"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }
    }

    private bool IsOtherType(NamedTypeNode condition) => Context.TypeOf(condition) is NamedType { IsComposite: false };
}
