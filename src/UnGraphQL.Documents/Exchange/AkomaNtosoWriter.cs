using System.Globalization;
using System.Text;
using System.Xml;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>
/// Writes a document as AKN4UN, in the shape of the official files. Unlike theirs, which count elements, the eIds are the addresses, made of the
/// printed numbers: <c>op14.a</c>. What AKN4UN has no place for stands in <c>proprietary</c>, so that reading gives the same document.
/// </summary>
public static class AkomaNtosoWriter
{
    internal const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    internal const string VotersNamespace = "http://un.org/akn4un";

    /// <summary>Of the fields in <c>proprietary</c>. A file that has them states its structure.</summary>
    internal const string FieldsNamespace = "urn:ungraphql:fields:1";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static byte[] Write(ExportedDocument exported)
    {
        ArgumentNullException.ThrowIfNull(exported);
        using var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output, Settings))
        {
            var document = exported.Document;
            var isStatement = document.Kind is DocumentKind.Resolution or DocumentKind.Decision;
            xml.WriteStartElement("akomaNtoso", Namespace);
            xml.WriteAttributeString("xmlns", "akn4un", null, VotersNamespace);
            xml.WriteComment($" {Attribution.Notice} ");
            xml.WriteStartElement(isStatement ? "statement" : "doc");
            xml.WriteAttributeString("name", document.Kind switch
            {
                DocumentKind.PressRelease => "pressRelease",
                DocumentKind.Other => "document",
                _ => document.Kind.ToString().ToLowerInvariant(),
            });
            new AkomaNtosoHead(xml, exported).Write();
            new AkomaNtosoBody(xml, exported).Write();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return output.ToArray();
    }

    internal static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "0001-01-01"; // As the official files write an unknown one.

    /// <summary>The text with what XML cannot hold replaced, character by character.</summary>
    internal static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                clean ??= new StringBuilder(text);
                clean[i] = '\uFFFD';
            }
        }

        return clean?.ToString() ?? text;
    }

    internal static string Language(Language language) => LanguageCodes.ThreeLetters(language);
}
