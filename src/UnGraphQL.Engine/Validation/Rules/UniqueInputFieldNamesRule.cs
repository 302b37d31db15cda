using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.6.3, Input Object Field Uniqueness.</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterObjectValue(ObjectValueNode value)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            var name = field.Name;
            if (!known.TryAdd(name.Value, name))
            {
                Context.Report($"There can be only one input field named \"{name.Value}\".", known[name.Value], name);
            }
        }
    }
}
