using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.3.1, Field Selections.</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.ParentType is not { } type || Context.Field is not null)
        {
            return;
        }

        var name = field.Name.Value;
        var suggestion = Suggestions.DidYouMean(TypesWith(type, name), "to use an inline fragment on");
        if (suggestion.Length == 0 && type is CompositeFieldsType composite)
        {
            suggestion = Suggestions.DidYouMean(name, composite.FieldsByName.Keys);
        }

        Context.Report($"Cannot query field \"{name}\" on type \"{type}\".{suggestion}", field);
    }

    /// <summary>Types that an abstract type may be and that have the field; those that cover most of them first.</summary>
    private string[] TypesWith(NamedType type, string fieldName)
    {
        if (type is not (InterfaceType or UnionType))
        {
            return [];
        }

        var uses = new Dictionary<CompositeFieldsType, int>();
        foreach (var possible in Context.Schema.PossibleTypes[type].Where(possible => possible.FieldsByName.ContainsKey(fieldName)))
        {
            uses[possible] = 1;
            foreach (var implemented in possible.Interfaces.Where(implemented => implemented.FieldsByName.ContainsKey(fieldName)))
            {
                uses[implemented] = uses.GetValueOrDefault(implemented) + 1;
            }
        }

        // An interface comes before the types that implement it, so that one fragment serves for all.
        return
        [
            .. uses.OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key.Interfaces.Count(uses.ContainsKey))
                .ThenBy(pair => pair.Key.Name, NaturalOrder.Instance)
                .Select(pair => pair.Key.Name),
        ];
    }
}
