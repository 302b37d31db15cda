using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Tells a line that stands for itself: rule, furniture, table row, or text.</summary>
internal static class BlockKinds
{
    public static BlockKind Of(SourceLine line, MappedText text)
    {
        var folded = Folding.Marks(text.Value);
        if (FurniturePatterns.Rule().IsMatch(folded))
        {
            return BlockKind.Rule;
        }

        if (FurniturePatterns.IsFurniture(folded) || LanguagePack.IsFurniture(folded))
        {
            return BlockKind.Furniture;
        }

        return IsTableRow(line.Raw) ? BlockKind.Table : BlockKind.Text;
    }

    // A row has cells between tabs; one tab alone follows a number or a label.
    private static bool IsTableRow(string raw)
    {
        var cells = raw.Trim().Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return cells.Length >= 3 && cells.All(c => c.Length < 80);
    }
}
