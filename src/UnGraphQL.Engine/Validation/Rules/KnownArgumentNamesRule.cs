using System.Collections.Immutable;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.4.1, Argument Names.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is { } definition)
        {
            Report(field.Arguments, definition.Arguments, $"field \"{Context.FieldCoordinate}\"");
        }
    }

    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (Context.Schema.Directive(directive.Name.Value) is { } definition)
            {
                Report(directive.Arguments, definition.Arguments, $"directive \"@{definition.Name}\"");
            }
        }
    }

    private void Report(ImmutableArray<ArgumentNode> arguments, IReadOnlyList<InputValue> known, string place)
    {
        foreach (var argument in arguments)
        {
            var name = argument.Name.Value;
            if (known.All(definition => definition.Name != name))
            {
                Context.Report($"Unknown argument \"{name}\" on {place}.{Suggestions.DidYouMean(name, known.Select(definition => definition.Name))}", argument);
            }
        }
    }
}
