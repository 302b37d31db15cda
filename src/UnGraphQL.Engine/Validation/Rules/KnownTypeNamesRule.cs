using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.5.1.2, Fragment Spread Type Existence, and 5.8.2, Variables Are Input Types.</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterNamedType(NamedTypeNode type)
    {
        var name = type.Name.Value;
        if (!Context.Schema.TypesByName.ContainsKey(name))
        {
            Context.Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, Context.Schema.Types.Select(known => known.Name))}", type);
        }
    }
}
