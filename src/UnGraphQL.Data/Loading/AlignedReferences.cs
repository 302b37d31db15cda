using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// The references of several language versions as one list. Within an address, a reference of a later version is the first one not yet spoken
/// for with the same target; where none is, it is a reference of its own.
/// </summary>
internal sealed class AlignedReferences
{
    private readonly Dictionary<string, List<AlignedPart<ParsedReference>>> _byAddress = new(StringComparer.Ordinal);

    /// <param name="isSame">Whether two references are one, apart from the language; when not given, those with the same target are.</param>
    public void Add(Language language, IEnumerable<ParsedReference> references, Func<ParsedReference, ParsedReference, bool>? isSame = null)
    {
        isSame ??= HasSameTarget;
        foreach (var reference in references)
        {
            if (!_byAddress.TryGetValue(reference.Address, out var held))
            {
                _byAddress.Add(reference.Address, held = []);
            }

            var same = held.Find(part => !part.Texts.ContainsKey(language) && isSame(part.First, reference));
            if (same is null)
            {
                held.Add(new AlignedPart<ParsedReference>(reference.Address, reference, language));
            }
            else
            {
                same.Texts.Add(language, reference);
            }
        }
    }

    /// <summary>Those at an address, with 0-based ordinals as listed.</summary>
    public IReadOnlyList<AlignedPart<ParsedReference>> At(string address) => _byAddress.GetValueOrDefault(address) ?? [];

    /// <summary>Addresses that no paragraph, item or note of the work has. A reader that yields one is broken.</summary>
    public IEnumerable<string> AddressesOutside(IReadOnlySet<string> addresses) => _byAddress.Keys.Where(address => !addresses.Contains(address));

    private static bool HasSameTarget(ParsedReference held, ParsedReference other) =>
        held.Symbol is null && other.Symbol is null ? held.Kind == other.Kind : held.Symbol == other.Symbol;
}
