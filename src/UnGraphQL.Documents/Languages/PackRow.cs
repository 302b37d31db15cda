using System.Collections.Immutable;

namespace UnGraphQL.Documents.Languages;

/// <summary>One row of a table, read by column name. A missing trailing cell is empty.</summary>
internal sealed record PackRow(string File, int Line, ImmutableArray<string> Header, ImmutableArray<string> Cells)
{
    public string this[string column]
    {
        get
        {
            var index = Header.IndexOf(column);
            if (index < 0)
            {
                throw new InvalidDataException($"{File}: there is no column \"{column}\".");
            }

            return index < Cells.Length ? Cells[index].Trim() : "";
        }
    }
}
