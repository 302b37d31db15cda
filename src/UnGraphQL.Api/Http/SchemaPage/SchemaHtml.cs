using System.Globalization;
using System.Text;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Api.Http.Home;
using UnGraphQL.Api.Http.Trusted;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Api.Http.SchemaPage;

/// <summary>The whole page: root fields with examples to run, then every type by its kind, each with where it is used.</summary>
internal sealed class SchemaHtml
{
    /// <summary>Beside that of the front page. Alone in its element, so that the policy can allow it by hash.</summary>
    public const string Style = """
        main { max-width: 64rem; } h2 { border-bottom: 1px solid var(--rule); padding-bottom: .25rem; } h3 { margin: 2rem 0 .35rem; font-family: var(--mono); font-size: 1.05rem; }
        :target { background: var(--found); } dt { margin-top: .6rem; } dd { margin: 0 0 0 1.5rem; } dd p, section > p { margin: 0 0 .25rem; max-width: 48rem; }
        nav.contents ul { columns: 14rem; list-style: none; margin: 0 0 1rem; padding: 0; font-size: .9rem; } nav.contents h3 { font: 650 .95rem/1.4 system-ui, sans-serif; margin: .75rem 0 .25rem; }
        .arguments { margin: .15rem 0 .4rem; padding-inline-start: 1.25rem; } .quiet, .uses { color: var(--quiet); font-size: .9rem; } .uses li { display: inline-block; margin-inline-end: .75rem; }
        .uses ul { list-style: none; padding: 0; margin: .25rem 0; } summary { cursor: pointer; } .deprecated { color: var(--doubt); }
        details.example { border: 1px solid var(--rule); border-radius: .35rem; padding: .5rem .8rem; margin: .5rem 0; } details.example pre { overflow-x: auto; background: var(--raised); padding: .75rem; margin: .5rem 0; }
        """;

    private readonly Schema _schema;
    private readonly List<NamedType> _types;
    private readonly TypeHtml _html;
    private readonly TypeUses _uses;
    private readonly FieldExamples _examples;
    private readonly StringBuilder _page = new();

    public SchemaHtml(Schema schema, IEnumerable<TrustedDocument> documents)
    {
        _schema = schema;
        _types = [.. schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && !IsSpecified(type))];
        _html = new TypeHtml(_types.ToHashSet());
        _uses = new TypeUses(_types);
        _examples = new FieldExamples(documents);
    }

    private IEnumerable<(string Title, string Anchor, List<NamedType> Types)> Kinds =>
        new (string Title, string Anchor, IEnumerable<NamedType> Types)[]
        {
            ("Interfaces", "interfaces", _types.OfType<InterfaceType>()),
            ("Objects", "objects", _types.OfType<ObjectType>().Where(type => type != _schema.QueryType)),
            ("Unions", "unions", _types.OfType<UnionType>()),
            ("Enums", "enums", _types.OfType<EnumType>()),
            ("Inputs", "inputs", _types.OfType<InputObjectType>()),
            ("Scalars", "scalars", _types.OfType<ScalarType>()),
        }.Select(kind => (kind.Title, kind.Anchor, kind.Types.OrderBy(type => type.Name, StringComparer.Ordinal).ToList())).Where(kind => kind.Item3.Count > 0);

    public string Render()
    {
        AppendHead();
        AppendContents();
        AppendRootFields();
        foreach (var (title, anchor, types) in Kinds)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{anchor}\">{title}</h2>\n");
            types.ForEach(AppendType);
        }

        AppendDirectives();
        return _page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void AppendHead() => _page.Append(CultureInfo.InvariantCulture, $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Schema of UnGraphQL</title>
        <link rel="icon" href="{PageFiles.Root}icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="{PageFiles.Root}style/base.css">
        <style>{Style}</style>
        </head>
        <body>
        <a class="skip" href="#{_schema.QueryType.Name}">Skip to the root fields</a>
        <header class="site"><p class="name"><a href="/">UnGraphQL</a></p></header>
        <main>
        <h1>Schema</h1>
        {Prose.Block(_schema.Description)}
        <p>The same as <a href="{GraphQLRoutes.SchemaPath}">SDL</a>. Try it in <a href="{GraphQLRoutes.Path}/">Banana Cake Pop</a>, or run an example below.</p>

        """);

    private void AppendContents()
    {
        _page.Append(CultureInfo.InvariantCulture, $"<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n");
        AppendLinks("Root fields", _schema.QueryType.Fields.Select(field => ($"{_schema.QueryType.Name}.{field.Name}", field.Name)));
        foreach (var (title, _, types) in Kinds)
        {
            AppendLinks(title, types.Select(type => (type.Name, type.Name)));
        }

        _page.Append("</nav>\n");
    }

    private void AppendLinks(string title, IEnumerable<(string Anchor, string Name)> links) => _page.Append(
        CultureInfo.InvariantCulture,
        $"<h3>{title}</h3>\n<ul>\n{string.Concat(links.Select(link => $"<li><a href=\"#{link.Anchor}\">{link.Name}</a></li>\n"))}</ul>\n");

    private void AppendRootFields()
    {
        var query = _schema.QueryType;
        _page.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{query.Name}\" tabindex=\"-1\">Root fields</h2>\n{Prose.Block(query.Description)}");
        foreach (var field in query.Fields)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<section id=\"{query.Name}.{field.Name}\">\n<h3>{field.Name}</h3>\n<p><code>{_html.Signature(field)}</code></p>\n{_html.Field(field)}");
            foreach (var example in _examples.Of(field.Name))
            {
                AppendExample(example);
            }

            _page.Append("</section>\n");
        }

        if (_html.Paging() is { Length: > 0 } paging)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<h2 id=\"pages\">Pages</h2>\n<p>Every list that can grow is a connection and takes:</p>\n{paging}");
        }
    }

    private void AppendExample(FieldExamples.Example example)
    {
        var (operation, text) = example;
        var needed = operation.Variables.Where(variable => variable.Required).Select(variable => $"<code>${variable.Name}: {Prose.Encode(variable.Type)}</code>").ToList();
        var run = needed.Count == 0
            ? $"<a href=\"{Prose.Encode(operation.Href)}\">Run {operation.Name}</a>"
            : $"Add <code>variables</code> to <a href=\"{Prose.Encode(operation.Href)}\">its address</a>: {string.Join(", ", needed)}";
        _page.Append(CultureInfo.InvariantCulture, $"<details class=\"example\"><summary>{operation.Name}. {Prose.Inline(operation.Description)}</summary>\n<pre tabindex=\"0\"><code>{Prose.Encode(text)}</code></pre>\n<p>{run}</p>\n</details>\n");
    }

    private void AppendType(NamedType type)
    {
        _page.Append(CultureInfo.InvariantCulture, $"<section id=\"{type.Name}\">\n<h3>{type.Name}</h3>\n{Prose.Block(type.Description)}");
        if (type is InputObjectType { IsOneOf: true })
        {
            _page.Append("<p>Exactly one of its fields is given.</p>\n");
        }

        if (type is CompositeFieldsType { Interfaces.Count: > 0 } composite)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<p>Implements {string.Join(", ", composite.Interfaces.Select(_html.Link))}.</p>\n");
        }

        if (type is InterfaceType)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<p>Implemented by {string.Join(", ", _schema.PossibleTypes[type].Select(_html.Link))}.</p>\n");
        }

        _page.Append(_html.Members(type));
        AppendUses(_uses.Of(type));
        _page.Append("</section>\n");
    }

    private void AppendUses(IReadOnlyList<string> uses)
    {
        if (uses.Count > 0)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<details class=\"uses\"><summary>Used in {uses.Count} {(uses.Count == 1 ? "place" : "places")}</summary>\n<ul>\n{string.Concat(uses.Select(use => $"<li><a href=\"#{use}\">{use}</a></li>\n"))}</ul>\n</details>\n");
        }
    }

    private void AppendDirectives()
    {
        _page.Append("<h2 id=\"directives\">Directives</h2>\n");
        foreach (var directive in _schema.Directives)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<section id=\"@{directive.Name}\">\n<h3>@{directive.Name}</h3>\n{Prose.Block(directive.Description)}{_html.Arguments(directive.Arguments)}</section>\n");
        }
    }

    /// <summary>Known to everybody: the scalars of the specification.</summary>
    private static bool IsSpecified(NamedType type) => type.Name is "Int" or "Float" or "String" or "Boolean" or "ID";
}
