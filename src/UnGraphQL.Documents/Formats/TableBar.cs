using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>The bars between the cells of a table as text, <c>| cell | cell |</c>, the form of Markdown. A bar is mapped to the end of the cell it follows.</summary>
internal static class TableBar
{
    public static void Append(MappedTextBuilder text, int offset)
    {
        text.Append(' ', offset);
        text.Append('|', offset);
        text.Append(' ', offset);
    }
}
