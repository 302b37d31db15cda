using System.Globalization;

namespace UnGraphQL.Data.Statements;

/// <summary>The columns of the row that a statement stands at.</summary>
public abstract class Cells
{
    /// <summary>To be asked before a number or a date is read that may be missing.</summary>
    public abstract bool IsNull(int column);

    public abstract long Int64(int column);

    public abstract string? Text(int column);

    /// <summary>The bytes of a text, as UTF-8.</summary>
    public abstract byte[]? Utf8(int column);

    public int Int32(int column) => (int)Int64(column);

    public bool Boolean(int column) => Int64(column) != 0;

    /// <summary>UTC.</summary>
    public virtual DateTime Time(int column) =>
        DateTime.Parse(Text(column)!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal); // As for a date.

    public virtual DateOnly Date(int column) => DateOnly.ParseExact(Text(column)!, "yyyy-MM-dd", CultureInfo.InvariantCulture); // Asked for by whoever found it is not null.
}
