using System.Collections.Immutable;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>A node of the XML with its place in the source.</summary>
/// <param name="Start">Offset in the source of the text, or of the name of an element.</param>
internal abstract record MarkupNode(int Start);

/// <summary>A stretch of character data, still with its entities.</summary>
internal sealed record MarkupText(int Start, int End) : MarkupNode(Start);

/// <summary>An element by its local name: namespaces of AKN4UN differ between editions.</summary>
internal sealed record MarkupElement(string Name, int Start, ImmutableArray<(string Name, string Value)> Attributes) : MarkupNode(Start)
{
    private readonly List<MarkupNode> _children = [];

    public IReadOnlyList<MarkupNode> Children => _children;

    public IEnumerable<MarkupElement> Elements => _children.OfType<MarkupElement>();

    /// <summary>The value of an attribute; null when it is not there or empty.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Attributes)
            {
                if (name == attribute)
                {
                    return value.Length > 0 ? value : null;
                }
            }

            return null;
        }
    }

    public void Add(MarkupNode child) => _children.Add(child);

    public MarkupElement? Child(string name) => Elements.FirstOrDefault(e => e.Name == name);

    /// <summary>The first of <see cref="Descendants"/>; null when there is none.</summary>
    public MarkupElement? First(string name)
    {
        foreach (var child in _children)
        {
            if (child is MarkupElement element && (element.Name == name ? element : element.First(name)) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>All elements of a name at any depth, in document order, this one not among them.</summary>
    public IReadOnlyList<MarkupElement> Descendants(string name)
    {
        var found = new List<MarkupElement>();
        Collect(name, found);
        return found;
    }

    private void Collect(string name, List<MarkupElement> found)
    {
        foreach (var child in _children)
        {
            if (child is MarkupElement element)
            {
                if (element.Name == name)
                {
                    found.Add(element);
                }

                element.Collect(name, found);
            }
        }
    }
}
