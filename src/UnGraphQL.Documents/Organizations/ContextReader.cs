using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Reads the texts of one document in order and adds the organizations that only the context names: "the Council", "cette Organisation".</summary>
internal sealed class ContextReader(NameIndex index, ParsedDocument document)
{
    private readonly HeadFinder _finder = new(index);
    private readonly HeadResolver _resolver = new(index, document);
    private readonly Dictionary<string, Antecedents> _sections = new(StringComparer.Ordinal);

    public Antecedents Section(string heading) =>
        _sections.TryGetValue(heading, out var section) ? section : _sections[heading] = new Antecedents();

    /// <param name="matches">Names and acronyms in the order of the text; the contextual ones are put among them.</param>
    public void Read(TextUnderReading text, List<NameMatch> matches, Antecedents paragraph, Antecedents section, Organization? subject)
    {
        var printed = matches.ToList();
        var next = 0;
        foreach (var head in _finder.Find(text, printed).ToList())
        {
            for (; next < printed.Count && printed[next].First < head.First; next++)
            {
                Remember(printed[next], paragraph, section);
            }

            if (Resolve(text, head, printed, paragraph, section, subject) is { } organization)
            {
                var isItsName = organization.Names.Any(name => name.Kind == NameKind.Official && index.IsBareHead(name.Text))
                    && index.Heads(organization).Contains(head.Head);
                var match = new NameMatch(head.First, head.Last, organization, isItsName ? MentionKind.Name : MentionKind.Contextual);
                matches.Add(match);
                paragraph.Named.Add(organization);
                section.Named.Add(organization);
            }
        }

        printed[next..].ForEach(match => Remember(match, paragraph, section));
        matches.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
    }

    private void Remember(NameMatch match, Antecedents paragraph, Antecedents section)
    {
        var heads = index.Heads(match.Organization);
        paragraph.Name(match.Organization, heads, match.Kind == MentionKind.Acronym);
        section.Name(match.Organization, heads, match.Kind == MentionKind.Acronym);
    }

    private Organization? Resolve(
        TextUnderReading text, HeadOccurrence head, List<NameMatch> printed, Antecedents paragraph, Antecedents section, Organization? subject)
    {
        var isCapital = text.Tokens[head.First].IsCapital;
        if (!isCapital && !head.IsPhrase)
        {
            return null;
        }

        var meant = head.IsPhrase && index.Owners(head.Head).Length > 0
            ? _resolver.ResolvePhrase(head.Head, paragraph, section, subject)
            : _resolver.Resolve(head.Head, paragraph, section, subject);
        if (_finder.OpensLongerName(text, head) && !(meant is not null && IsComplementItsParent(text, head, meant, printed)))
        {
            if (isCapital && !head.IsPhrase)
            {
                paragraph.NameUnknown(head.Head);
                section.NameUnknown(head.Head);
            }

            return null;
        }

        // "l'assemblée parlementaire" is a name only where it can be that of the subject's own body.
        var isOwnBody = meant is not null && subject is not null && _resolver.IsBelow(meant, subject);
        return _finder.IsUsedAsName(text, head, printed) && (isCapital || isOwnBody) ? meant : null;
    }

    // "Conseil de l'OIM", "Direction exécutive du Comité"
    private bool IsComplementItsParent(TextUnderReading text, HeadOccurrence head, Organization meant, List<NameMatch> printed)
    {
        var at = _finder.ComplementStart(text, head);
        var owner = printed.FirstOrDefault(match => match.First == at);
        if (owner is not null)
        {
            return index.Authority.IsAncestor(owner.Organization, meant);
        }

        return at < text.Tokens.Length
            && text.Tokens[at].IsCapital
            && index.Owners(text.Tokens[at].Folded).Any(above => index.Authority.IsAncestor(above, meant));
    }
}
