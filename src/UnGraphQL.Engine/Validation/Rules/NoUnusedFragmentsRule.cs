using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.5.1.4, Fragments Must Be Used.</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>();
        var used = Context.Fragments.ReferencedFrom(operations.Select(operation => operation.SelectionSet)).Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>().Where(fragment => !used.Contains(fragment.Name.Value)))
        {
            Context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
        }
    }
}
