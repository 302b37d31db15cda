using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.7.1, Directives Are Defined, and 5.7.2, Directives Are in Valid Locations.</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            var definition = Context.Schema.Directive(directive.Name.Value);
            if (definition is null)
            {
                Context.Report($"Unknown directive \"@{directive.Name.Value}\".", directive);
            }
            else if (!definition.Locations.Contains(location))
            {
                Context.Report($"Directive \"@{directive.Name.Value}\" may not be used on {DirectiveLocations.Name(location)}.", directive);
            }
        }
    }
}
