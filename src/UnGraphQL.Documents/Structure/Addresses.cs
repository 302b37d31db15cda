using System.Globalization;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

/// <summary>Gives every paragraph of a text its address and reports numbers that are missing or printed twice.</summary>
internal sealed class Addresses
{
    private readonly string _scope;
    private readonly List<Diagnostic> _diagnostics;
    private readonly Dictionary<string, int> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _copies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _numbered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);

    private Addresses(string scope, List<Diagnostic> diagnostics)
    {
        _scope = scope;
        _diagnostics = diagnostics;
    }

    /// <param name="nodes">In document order.</param>
    /// <param name="scope">Empty for the main text, <c>annex1.</c> for an annex.</param>
    /// <param name="diagnostics">Takes the reports.</param>
    public static void Assign(IReadOnlyList<ParagraphNode> nodes, string scope, List<Diagnostic> diagnostics)
    {
        var addresses = new Addresses(scope, diagnostics);
        var begun = Beginnings(nodes);
        var lettered = nodes.Where(n => IsLettered(n) && n.Key is "a" or "i").Select(n => n.SectionKey ?? "").ToHashSet(StringComparer.Ordinal);
        addresses._numbered.UnionWith(nodes.Where(n => n is { Number: not null, Kind: ParagraphKind.Operative }).Select(n => Prefix(n)));
        foreach (var node in nodes)
        {
            node.Address = addresses.Take(addresses.AddressOf(node, Prefix(node)), node.Number is not null);
            addresses.AssignItems(node);
        }

        string Prefix(ParagraphNode node) =>
            scope + (BegunAs(node).Count > 1 && node.SectionKey is { } section && node.Kind != ParagraphKind.Heading ? Numbering(section, BegunAs(node)) + "." : "");

        HashSet<string> BegunAs(ParagraphNode node) => IsLettered(node) ? lettered : begun;
    }

    // The label of a narrative paragraph has a key; its number has none.
    private static bool IsLettered(ParagraphNode node) => node is { Kind: ParagraphKind.Narrative, Key: not null };

    // The sections where numbers begin. When there are two, each has numbers of its own.
    private static HashSet<string> Beginnings(IReadOnlyList<ParagraphNode> nodes) => nodes
        .Where(n => n.Kind is ParagraphKind.Operative or ParagraphKind.Narrative && n.Number == "1")
        .Concat(SingleParagraphs(nodes))
        .Select(n => n.SectionKey ?? "")
        .ToHashSet(StringComparer.Ordinal);

    // Where the numbers of no section go on from another, one that prints none has a paragraph that needs none.
    private static IEnumerable<ParagraphNode> SingleParagraphs(IReadOnlyList<ParagraphNode> nodes)
    {
        var sections = nodes.Where(n => n.Kind == ParagraphKind.Operative).GroupBy(n => n.SectionKey).ToList();
        return sections.TrueForAll(s => s.FirstOrDefault(n => n.Number is not null)?.Number is null or "1")
            ? sections.Where(s => s.Key is not null && s.All(n => n.Number is null)).Select(s => s.First())
            : [];
    }

    // Numbers that go on below a sub-heading are those of the section above it.
    private static string Numbering(string section, HashSet<string> begun)
    {
        for (var end = section.Length; end > 0; end = section.LastIndexOf('.', end - 1))
        {
            if (begun.Contains(section[..end]))
            {
                return section[..end];
            }
        }

        return section;
    }

    private string AddressOf(ParagraphNode node, string prefix) => node.Kind switch
    {
        ParagraphKind.Heading => node.Key is { } key ? _scope + key : Count(_scope + "h"),
        ParagraphKind.Table => Count(_scope + "tab"),
        ParagraphKind.Preambular => Count(prefix + "pp"),
        ParagraphKind.Operative when node.Number is null && _numbered.Contains(prefix) => prefix + "op0", // an introduction to the numbered ones
        ParagraphKind.Operative => Numbered(node, prefix + "op"),
        _ when IsLettered(node) => $"{prefix}n{node.Key}",
        _ => node.Number is null ? Count(prefix + "t") : Numbered(node, prefix + "n"),
    };

    private string Count(string series)
    {
        var next = _counters.GetValueOrDefault(series) + 1;
        _counters[series] = next;
        return series + next.ToString(CultureInfo.InvariantCulture);
    }

    private string Numbered(ParagraphNode node, string series)
    {
        var expected = _lastNumbers.GetValueOrDefault(series) + 1;
        var number = node.Number is null ? expected : int.Parse(node.Number, CultureInfo.InvariantCulture);
        if (number > expected)
        {
            _diagnostics.Add(new Diagnostic(
                DiagnosticCodes.NumberingGap,
                DiagnosticSeverity.Warning,
                $"Expected paragraph {expected} but found paragraph {number}.",
                series + number.ToString(CultureInfo.InvariantCulture)));
        }

        _lastNumbers[series] = Math.Max(number, expected - 1);
        return series + number.ToString(CultureInfo.InvariantCulture);
    }

    private void AssignItems(ParagraphNode node)
    {
        foreach (var item in node.Children)
        {
            item.Address = Take($"{node.Address}.{item.Key}", true);
            AssignItems(item);
        }
    }

    private string Take(string address, bool isPrinted)
    {
        var free = address;
        var copy = _copies.GetValueOrDefault(address, 1);
        while (!_taken.Add(free))
        {
            free = $"{address}~{(++copy).ToString(CultureInfo.InvariantCulture)}";
        }

        _copies[address] = copy;

        if (free != address && isPrinted)
        {
            _diagnostics.Add(new Diagnostic(DiagnosticCodes.DuplicateNumber, DiagnosticSeverity.Warning, $"The number of {address} is printed more than once.", free));
        }

        return free;
    }
}
