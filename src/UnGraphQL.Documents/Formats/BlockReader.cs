using System.Collections.Immutable;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Chooses the reader of a raw form.</summary>
internal static class BlockReader
{
    public static ImmutableArray<Block> Read(SourceText source, SourceFormat format, LanguagePack pack) => format switch
    {
        SourceFormat.Markdown => MarkdownReader.Read(source, pack),
        SourceFormat.Pdf => PdfTextReader.Read(source, pack),
        SourceFormat.Word => DumpedTables.Join(LineTextReader.Read(source), source),
        _ => LineTextReader.Read(source),
    };
}
