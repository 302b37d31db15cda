using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>Reads property values leniently: what is no value counts as not written, where the SDK would throw.</summary>
internal static class WordProperty
{
    /// <summary>Null when the property is not written.</summary>
    public static bool? IsOn(OnOffType? property) =>
        property is null ? null : property.Val?.InnerText is not ("0" or "false" or "off");

    public static int? Number(OpenXmlSimpleType? value) =>
        int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
