using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.7.3, Directives Are Unique per Location.</summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (!seen.TryAdd(name, directive) && Context.Schema.Directive(name) is { IsRepeatable: false })
            {
                Context.Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }
}
