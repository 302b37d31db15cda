using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation;

/// <summary>
/// A rule of GraphQL spec 5, Validation: hears of the nodes it overrides a method for, in document order, and reports to its context.
/// A rule owns its state; one instance a document.
/// </summary>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    public virtual void EnterDocument(DocumentNode document)
    {
    }

    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void LeaveOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode variable)
    {
    }

    /// <summary>Type names in conditions and variable types.</summary>
    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    /// <param name="owner">The operation, field or fragment whose selection set it is.</param>
    public virtual void EnterSelectionSet(SelectionSetNode selectionSet, Node owner)
    {
    }

    public virtual void EnterField(FieldNode field)
    {
    }

    public virtual void LeaveField(FieldNode field)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread)
    {
    }

    /// <summary>All directives of one place.</summary>
    public virtual void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
    }

    /// <param name="definition">Null when the field or directive has no such argument or is itself unknown.</param>
    public virtual void EnterArgument(ArgumentNode argument, InputValue? definition)
    {
    }

    public virtual void EnterObjectValue(ObjectValueNode value)
    {
    }

    public virtual void EnterVariable(VariableUsage usage)
    {
    }
}
