using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Languages;

/// <summary>A row with its words in one language. Where several are read, the rows of the other languages hang on the first one.</summary>
internal abstract class TextRow<TRow> : IPagedRow
    where TRow : TextRow<TRow>
{
    private TRow? _next;

    public long ParentId { get; init; }

    /// <summary>Database key.</summary>
    public required long RowId { get; init; }

    /// <summary>Of the words; null when there are none, and where the best ones alone were asked for.</summary>
    public Language? TextLanguage { get; init; }

    /// <summary>Adds the row in another language.</summary>
    public void Add(TRow other) => (other._next, _next) = (_next, other);

    /// <summary>In the language asked for, else in the best one read.</summary>
    public TRow In(Language? language)
    {
        var best = (TRow)this;
        for (var row = best; row is not null; row = row._next)
        {
            if (row.TextLanguage is { } held && held == language)
            {
                return row;
            }

            best = row.TextLanguage < best.TextLanguage ? row : best;
        }

        return best;
    }
}
