using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.Validation.Merging;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.3.2, Field Selection Merging.</summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private readonly FieldConflictFinder _finder = new(context);

    public override void EnterSelectionSet(SelectionSetNode selectionSet, Node owner)
    {
        if (owner is InlineFragmentNode)
        {
            return; // Its fields were compared with those around it.
        }

        foreach (var conflict in _finder.FindConflictsWithin(Context.ParentType, selectionSet))
        {
            Context.Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Fields1, .. conflict.Fields2]);
        }
    }
}
