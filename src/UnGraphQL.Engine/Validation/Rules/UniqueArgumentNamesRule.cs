using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.4.2, Argument Uniqueness.</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field) => Report(field.Arguments);

    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            Report(directive.Arguments);
        }
    }

    private void Report(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Skip(1).Any()))
        {
            Context.Report($"There can be only one argument named \"{group.Key}\".", [.. group.Select(argument => argument.Name)]);
        }
    }
}
