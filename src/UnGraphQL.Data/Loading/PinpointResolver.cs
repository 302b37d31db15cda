using System.Globalization;

namespace UnGraphQL.Data.Loading;

/// <summary>From the words of a pinpoint to the paragraph of a held document that they name.</summary>
internal static class PinpointResolver
{
    /// <summary>Addresses of printed numbers: operative, then narrative paragraphs.</summary>
    private static readonly string[] Numbered = ["op", "n"];

    /// <param name="words">As the citing text has them: <c>sect. II</c>, <c>annex, para. 4 (b)</c>.</param>
    /// <param name="paragraphs">Ids by address, in document order.</param>
    /// <returns>
    /// A section is its heading, an annex its first paragraph. An item that is not held gives its paragraph; any other part not held gives null.
    /// </returns>
    public static long? Resolve(string words, IReadOnlyList<(string Address, long Id)> paragraphs)
    {
        var pinpoint = Pinpoint.Parse(words);
        var scopes = pinpoint.Annex is { } annex ? AnnexScopes(annex, paragraphs) : [""];
        return scopes.Select(scope => In(scope, pinpoint, paragraphs)).FirstOrDefault(id => id is not null);
    }

    /// <summary>An annex without a number is the only one, or the first.</summary>
    private static IEnumerable<string> AnnexScopes(int number, IReadOnlyList<(string Address, long Id)> paragraphs) =>
        number > 0
            ? ["annex" + number.ToString(CultureInfo.InvariantCulture) + "."]
            : paragraphs
                .Where(p => p.Address.StartsWith("annex", StringComparison.Ordinal))
                .Select(p => p.Address[..(p.Address.IndexOf('.', StringComparison.Ordinal) + 1)])
                .Where(scope => scope.Length > 0)
                .Take(1);

    private static long? In(string scope, Pinpoint pinpoint, IReadOnlyList<(string Address, long Id)> paragraphs)
    {
        if (pinpoint.Paragraph is null)
        {
            return pinpoint.Section is { } section ? At(scope + section)
                : scope.Length > 0 ? paragraphs.Where(p => p.Address.StartsWith(scope, StringComparison.Ordinal)).Select(p => (long?)p.Id).FirstOrDefault()
                : null;
        }

        // Where numbering does not restart in sections, the section is no part of the address.
        string[] sections = pinpoint.Section is null ? [scope] : [$"{scope}{pinpoint.Section}.", scope];
        var addresses = sections.SelectMany(_ => Numbered, (prefix, kind) => prefix + kind + pinpoint.Paragraph).ToArray();
        return addresses.Select(address => At(address + pinpoint.Items)).FirstOrDefault(id => id is not null)
            ?? addresses.Select(At).FirstOrDefault(id => id is not null);

        long? At(string address) => paragraphs.Where(p => p.Address == address).Select(p => (long?)p.Id).FirstOrDefault();
    }
}
