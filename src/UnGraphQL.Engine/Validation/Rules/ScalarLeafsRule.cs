using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.3.3, Leaf Field Selections.</summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        var name = field.Name.Value;
        switch (Context.Type, field.SelectionSet)
        {
            case ({ Named.IsLeaf: true } type, { } selectionSet):
                Context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
                break;
            case ({ Named.IsLeaf: false } type, null):
                Context.Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
                break;
        }
    }
}
