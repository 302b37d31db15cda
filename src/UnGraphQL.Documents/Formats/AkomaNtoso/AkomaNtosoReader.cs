using UnGraphQL.Documents.Exchange;
using System.Collections.Immutable;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>
/// Reads the official XML (AKN4UN, a profile of Akoma Ntoso 3.0) as it occurs: one statement, or a collection whose statements are
/// resolutions of their own. A source that is not well-formed is refused whole.
/// </summary>
internal static class AkomaNtosoReader
{
    /// <summary>The documents in order, or the sentence that says why there are none; the English name of a language that is none of the six.</summary>
    /// <param name="source">Decoded text; the encoding that its declaration names no longer matters.</param>
    /// <param name="name">File name, for messages.</param>
    public static (ImmutableArray<LinkedDocument> Documents, string? Refusal, string? OtherLanguage) Read(string source, string name)
    {
        var (root, refusal) = MarkupParser.Parse(source);
        if (root is null)
        {
            return ([], refusal ?? $"{name} holds no element.", null);
        }

        if (root.Name != "akomaNtoso")
        {
            return ([], $"{name} is an XML document with the root element \"{root.Name}\"; of XML only official documents (\"akomaNtoso\") are read.", null);
        }

        var statements = root.Descendants("statement");
        if (statements.Count == 0 && root.Child("doc") is { } whole && StatedStatementReader.Read(source, whole) is { } exported)
        {
            return ([exported], null, null); // A report or a press text of our own export.
        }

        if (statements.Count == 0)
        {
            return ([], $"{name} is an Akoma Ntoso document without a statement; resolutions are statements.", null);
        }

        var collection = root.Child("documentCollection");
        var documents = ImmutableArray.CreateBuilder<LinkedDocument>();
        foreach (var statement in statements)
        {
            if (StatedStatementReader.Read(source, statement) is { } stated)
            {
                documents.Add(stated);
                continue;
            }

            var head = new StatementHead(source, statement, collection);
            var (language, other, doubt) = StatementLanguage.Read(head);
            if (language is null)
            {
                return ([], $"{name} names no language and shows none of the six.", other);
            }

            documents.Add(StatementReader.Read(head, language.Value, doubt));
        }

        return (documents.ToImmutable(), null, null);
    }
}
