namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>What stands around the text of a statement: metadata, cover page, title, conclusions. A member of a collection has the cover page and the metadata of the whole.</summary>
/// <param name="Collection">Null for a statement of its own.</param>
internal sealed record StatementHead(string Source, MarkupElement Statement, MarkupElement? Collection)
{
    private IEnumerable<MarkupElement> Metas => Both("meta");

    /// <summary>The own title page, then that of the collection.</summary>
    public IEnumerable<MarkupElement> Prefaces => Both("preface");

    public MarkupElement? Conclusions => Both("conclusions").FirstOrDefault();

    /// <summary>The first element of a name in the metadata.</summary>
    public MarkupElement? Meta(string name) => Metas.SelectMany(m => m.Descendants(name)).FirstOrDefault();

    public IEnumerable<MarkupElement> AllMeta(string name) => Metas.Select(m => m.Descendants(name).ToList()).FirstOrDefault(l => l.Count > 0) ?? [];

    /// <summary>The first element of a name on the cover page that has an attribute of a value; of any when the value is null.</summary>
    public MarkupElement? Cover(string name, string attribute, string? value) =>
        Both("coverPage").SelectMany(c => c.Descendants(name)).FirstOrDefault(e => value is null || e[attribute] == value);

    /// <summary>An <c>inline</c> of the cover page: its meaning is in its name.</summary>
    public MarkupElement? Inline(string name) => Cover("inline", "name", name);

    /// <summary>The text of all inlines of a name: two agenda items have two subjects.</summary>
    public string? InlineTexts(string name) =>
        string.Join(' ', Both("coverPage").Take(1).SelectMany(c => c.Descendants("inline")).Where(i => i["name"] == name).Select(Text).OfType<string>()) is { Length: > 0 } text ? text : null;

    public string? Text(MarkupElement? element) => InlineReader.Plain(Source, element);

    /// <summary>The date in an attribute; null for the year 1, which stands for an unknown date.</summary>
    public static DateOnly? Date(MarkupElement? element) =>
        DateOnly.TryParseExact(element?["date"], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date) && date.Year > 1 ? date : null;

    private IEnumerable<MarkupElement> Both(string name) => new[] { Statement.Child(name), Collection?.Child(name) }.OfType<MarkupElement>();
}
