using System.Collections.Immutable;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;
using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Validation;

/// <summary>Whether a document may be executed against a schema (GraphQL spec 5, Validation).</summary>
public static class DocumentValidator
{
    /// <summary>Every violation in document order, empty for a valid document. Never throws, whatever the parser has read.</summary>
    /// <param name="maxErrors">Beyond it validation ends with an error that says so.</param>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, int maxErrors) =>
        Validate(schema, document, new ValidationOptions { MaxErrors = maxErrors });

    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions options) =>
        Validate(schema, document, options, SpecifiedRules);

    internal static ImmutableArray<GraphQLError> Validate(
        Schema schema, DocumentNode document, ValidationOptions options, Func<ValidationContext, IReadOnlyList<ValidationRule>> rules)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ValidationContext(schema, document, options);
        try
        {
            new DocumentWalker(context, rules(context)).Walk(document);
        }
        catch (ValidationAbortedException)
        {
            // The last error says why.
        }

        return context.Errors;
    }

    private static ValidationRule[] SpecifiedRules(ValidationContext context) =>
    [
        new ExecutableDefinitionsRule(context),
        new KnownOperationTypesRule(context),
        new UniqueOperationNamesRule(context),
        new LoneAnonymousOperationRule(context),
        new SingleFieldSubscriptionsRule(context),
        new KnownTypeNamesRule(context),
        new FragmentsOnCompositeTypesRule(context),
        new VariablesAreInputTypesRule(context),
        new ScalarLeafsRule(context),
        new FieldsOnCorrectTypeRule(context),
        new UniqueFragmentNamesRule(context),
        new KnownFragmentNamesRule(context),
        new NoUnusedFragmentsRule(context),
        new PossibleFragmentSpreadsRule(context),
        new NoFragmentCyclesRule(context),
        new UniqueVariableNamesRule(context),
        new NoUndefinedVariablesRule(context),
        new NoUnusedVariablesRule(context),
        new KnownDirectivesRule(context),
        new UniqueDirectivesPerLocationRule(context),
        new KnownArgumentNamesRule(context),
        new UniqueArgumentNamesRule(context),
        new ValuesOfCorrectTypeRule(context),
        new ProvidedRequiredArgumentsRule(context),
        new VariablesInAllowedPositionRule(context),
        new OverlappingFieldsCanBeMergedRule(context),
        new UniqueInputFieldNamesRule(context),
        new MaxIntrospectionDepthRule(context),
    ];
}
