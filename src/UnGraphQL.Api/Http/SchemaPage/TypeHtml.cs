using System.Text;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Api.Http.SchemaPage;

/// <summary>The parts of a type as HTML. Names of a schema need no encoding.</summary>
/// <param name="types">The types that stand on the page, which are linked.</param>
internal sealed class TypeHtml(IReadOnlySet<NamedType> types)
{
    /// <summary>Arguments that mean the same wherever they stand together; they are described once.</summary>
    private static readonly string[] _paging = ["first", "after", "last", "before"];

    /// <summary>What a type has: its fields or values, each with its description.</summary>
    public string Members(NamedType type) => type switch
    {
        CompositeFieldsType composite => Entries(composite.Fields.Select(field => Entry($"{type.Name}.{field.Name}", Signature(field), Field(field)))),
        InputObjectType input => Entries(input.Fields.Select(field => Entry($"{type.Name}.{field.Name}", Signature(field), About(field.Description, field.DeprecationReason)))),
        EnumType values => Entries(values.Values.Select(value => Entry($"{type.Name}.{value.Name}", value.Name, About(value.Description, value.DeprecationReason)))),
        UnionType union => $"<p>One of {string.Join(", ", union.Types.Select(Link))}.</p>\n",
        ScalarType { SpecifiedByUrl: { } url } => $"<p>Specified at <a href=\"{Prose.Encode(url)}\">{Prose.Encode(url)}</a>.</p>\n",
        _ => "",
    };

    /// <summary>Description, deprecation and arguments of a field.</summary>
    public string Field(FieldDefinition field) => About(field.Description, field.DeprecationReason) + Arguments(field.Arguments);

    /// <summary>Name and type of a field, its arguments by name.</summary>
    public string Signature(FieldDefinition field)
    {
        var arguments = field.Arguments.Count == 0 ? "" : $"({string.Join(", ", field.Arguments.Select(argument => argument.Name))})";
        return $"{field.Name}{arguments}: {Reference(field.Type)}";
    }

    public string Arguments(IReadOnlyList<InputValue> arguments)
    {
        var isPaged = IsPaged(arguments);
        var entries = List(arguments.Where(argument => !isPaged || !_paging.Contains(argument.Name)));
        return isPaged ? $"{entries}<p class=\"quiet\">In <a href=\"#pages\">pages</a>: <code>{string.Join("</code>, <code>", _paging)}</code>.</p>\n" : entries;
    }

    /// <summary>The arguments of paging, from the first field that has them; empty when none has.</summary>
    public string Paging() => types.OfType<CompositeFieldsType>().SelectMany(type => type.Fields).FirstOrDefault(field => IsPaged(field.Arguments)) is { } field
        ? List(field.Arguments.Where(argument => _paging.Contains(argument.Name)))
        : "";

    public string Link(NamedType type) => types.Contains(type) ? $"<a href=\"#{type.Name}\">{type.Name}</a>" : type.Name;

    private static bool IsPaged(IReadOnlyList<InputValue> arguments) => _paging.All(name => arguments.Any(argument => argument.Name == name));

    private string List(IEnumerable<InputValue> arguments)
    {
        var items = string.Concat(arguments.Select(argument => $"<li><code>{Signature(argument)}</code> {Prose.Inline(argument.Description)}{Deprecation(argument.DeprecationReason)}</li>\n"));
        return items.Length == 0 ? "" : $"<ul class=\"arguments\">\n{items}</ul>\n";
    }

    private string Signature(InputValue value) =>
        $"{value.Name}: {Reference(value.Type)}{(value.DefaultValue is { } given ? $" = {Prose.Encode(Printer.Print(given))}" : "")}";

    private string Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => Reference(nonNull.OfType) + "!",
        ListType list => $"[{Reference(list.OfType)}]",
        _ => Link(type.Named),
    };

    private static string About(string? description, string? deprecationReason) => Prose.Block(description) + (deprecationReason is null ? "" : $"<p>{Deprecation(deprecationReason)}</p>\n");

    private static string Deprecation(string? reason) => reason is null ? "" : $" <strong class=\"deprecated\">Deprecated:</strong> {Prose.Inline(reason)}";

    private static string Entries(IEnumerable<string> entries) => new StringBuilder("<dl>\n").AppendJoin("", entries).Append("</dl>\n").ToString();

    private static string Entry(string anchor, string signature, string about) => $"<dt id=\"{anchor}\"><code>{signature}</code></dt>\n<dd>{about}</dd>\n";
}
