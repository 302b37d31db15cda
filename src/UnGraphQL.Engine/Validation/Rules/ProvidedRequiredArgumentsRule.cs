using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.4.3, Required Arguments.</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveField(FieldNode field)
    {
        if (Context.Field is { } definition)
        {
            Report(field, field.Arguments, definition.Arguments, Context.FieldCoordinate);
        }
    }

    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (Context.Schema.Directive(directive.Name.Value) is { } definition)
            {
                Report(directive, directive.Arguments, definition.Arguments, "@" + definition.Name);
            }
        }
    }

    private void Report(Node node, ImmutableArray<ArgumentNode> given, IReadOnlyList<InputValue> definitions, string owner)
    {
        foreach (var missing in definitions.Where(definition => definition.IsRequired && given.All(argument => argument.Name.Value != definition.Name)))
        {
            Context.Report($"Argument \"{owner}({missing.Name}:)\" of type \"{missing.Type}\" is required, but it was not provided.", node);
        }
    }
}
