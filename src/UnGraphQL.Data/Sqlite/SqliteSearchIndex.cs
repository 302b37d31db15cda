using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Search;

namespace UnGraphQL.Data.Sqlite;

/// <summary>
/// The full-text index on SQLite: a table of FTS5 for titles and one for paragraphs, a row for each text, which keep where words stand and not the
/// texts: the migration AddSearch. A column of the name of the table is compared with a condition, and <c>rank</c> is bm25.
/// </summary>
internal static class SqliteSearchIndex
{
    public static ModelBuilder MapSearchIndex(this ModelBuilder modelBuilder) =>
        modelBuilder.MapIndex<IndexedTitle>("TitleIndex").MapIndex<IndexedParagraph>("ParagraphIndex");

    private static ModelBuilder MapIndex<T>(this ModelBuilder modelBuilder, string table)
        where T : IndexedText =>
        modelBuilder.Entity<T>(text =>
        {
            text.ToTable(table, t => t.ExcludeFromMigrations());
            text.HasKey(t => t.Id);
            text.Property(t => t.Id).HasColumnName("rowid").ValueGeneratedNever();
            text.Property(t => t.Words);
            text.Property(t => t.Match).HasColumnName(table).ValueGeneratedOnAddOrUpdate();
            text.Property(t => t.Rank).HasColumnName("rank").ValueGeneratedOnAddOrUpdate();
        });
}
