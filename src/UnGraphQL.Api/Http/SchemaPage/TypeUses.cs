using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Api.Http.SchemaPage;

/// <summary>Where the types of a schema are used, as the anchors of the page: fields that give a type, arguments and input fields that take it.</summary>
internal sealed class TypeUses
{
    private readonly ILookup<NamedType, string> _uses;

    public TypeUses(IEnumerable<NamedType> types)
    {
        var all = types.ToList();
        var fields = all.OfType<CompositeFieldsType>().SelectMany(type => type.Fields.SelectMany(field =>
            field.Arguments.Select(argument => argument.Type.Named).Prepend(field.Type.Named).Distinct().Select(used => (Used: used, By: $"{type.Name}.{field.Name}"))));
        var inputs = all.OfType<InputObjectType>().SelectMany(type => type.Fields.Select(field => (Used: field.Type.Named, By: $"{type.Name}.{field.Name}")));
        var members = all.OfType<UnionType>().SelectMany(union => union.Types.Select(member => (Used: (NamedType)member, By: union.Name)));
        _uses = fields.Concat(inputs).Concat(members).ToLookup(use => use.Used, use => use.By);
    }

    /// <summary>Coordinates without arguments, as <c>Query.document</c>, in the order of the schema.</summary>
    public IReadOnlyList<string> Of(NamedType type) => [.. _uses[type]];
}
