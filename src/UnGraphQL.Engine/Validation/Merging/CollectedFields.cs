using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Merging;

/// <summary>A field with the type it is selected on.</summary>
/// <param name="Parent">Null below what is unknown.</param>
/// <param name="Definition">Null when the type has no such field.</param>
internal sealed record CollectedField(NamedType? Parent, FieldNode Node, FieldDefinition? Definition);

/// <summary>The fields of a selection set by response name, with those of its inline fragments, and the names of the fragments it spreads.</summary>
internal sealed class CollectedFields
{
    private readonly Dictionary<string, List<CollectedField>> _fields = new(StringComparer.Ordinal);
    private readonly List<string> _fragmentNames = [];

    public CollectedFields(ValidationContext context, NamedType? parent, SelectionSetNode selectionSet)
    {
        Place = selectionSet;
        Collect(context, parent, selectionSet);
    }

    public SelectionSetNode Place { get; }

    public IReadOnlyDictionary<string, List<CollectedField>> Fields => _fields;

    /// <summary>Each name once.</summary>
    public IReadOnlyList<string> FragmentNames => _fragmentNames;

    private void Collect(ValidationContext context, NamedType? parent, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(context, parent, field);
                    break;
                case FragmentSpreadNode spread when !_fragmentNames.Contains(spread.Name.Value):
                    _fragmentNames.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    Collect(context, inline.TypeCondition is { } condition ? context.TypeOf(condition) as NamedType : parent, inline.SelectionSet);
                    break;
            }
        }
    }

    private void Add(ValidationContext context, NamedType? parent, FieldNode field)
    {
        if (!_fields.TryGetValue(field.ResponseName, out var same))
        {
            same = [];
            _fields.Add(field.ResponseName, same);
        }

        same.Add(new CollectedField(parent, field, parent is null ? null : MetaFields.FieldOf(context.Schema, parent, field.Name.Value)));
    }
}
