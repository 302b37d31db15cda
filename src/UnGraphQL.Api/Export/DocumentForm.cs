using System.Collections.Immutable;
using UnGraphQL.Documents.Exchange;

namespace UnGraphQL.Api.Export;

/// <summary>A form that documents are given away in.</summary>
/// <param name="Name">On the command line.</param>
/// <param name="Suffix">At the end of an address or a file.</param>
/// <param name="MediaTypes">The first is the form's own.</param>
internal sealed record DocumentForm(string Name, string Suffix, ImmutableArray<string> MediaTypes, Func<ExportedDocument, DocumentAddress, byte[]> Write)
{
    public static readonly DocumentForm Json = new("json", ".json", ["application/json"], ExportedDocumentJson.Write);

    public static readonly DocumentForm Html = new("html", ".html", ["text/html", "application/xhtml+xml"], DocumentPage.Write);

    public static readonly DocumentForm Markdown = new("markdown", ".md", ["text/markdown"], (exported, _) => MarkdownWriter.Write(exported));

    public static readonly DocumentForm Akn = new("akn", ".xml", ["application/akn+xml", "application/xml", "text/xml"], (exported, _) => AkomaNtosoWriter.Write(exported));

    /// <summary>In the order of preference where a client has none.</summary>
    public static ImmutableArray<DocumentForm> All { get; } = [Json, Html, Markdown, Akn];

    /// <summary>The form that an address asks for by its end, and the rest of it.</summary>
    public static (DocumentForm? Form, string Name) OfPath(string path)
    {
        var form = All.FirstOrDefault(one => path.EndsWith(one.Suffix, StringComparison.OrdinalIgnoreCase))
            ?? (path.EndsWith(AknSuffix, StringComparison.OrdinalIgnoreCase) ? Akn : null);
        return form is null ? (null, path) : (form, path[..^(path.EndsWith(form.Suffix, StringComparison.OrdinalIgnoreCase) ? form.Suffix : AknSuffix).Length]);
    }

    private const string AknSuffix = ".akn";
}
