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
        var places = new MatchIndex(printed);
        var next = 0;
        foreach (var head in _finder.Find(text, places).ToList())
        {
            for (; next < printed.Count && printed[next].First < head.First; next++)
            {
                Remember(text, printed[next], paragraph, section);
            }

            if (Resolve(text, head, places, paragraph, section, subject) is { } organization)
            {
                var kind = index.IsNamedByHead(organization) ? MentionKind.Name : MentionKind.Contextual;
                matches.Add(new NameMatch(head.First, head.Last, organization, kind));
                paragraph.Named.Add(organization);
                section.Named.Add(organization);
            }
        }

        printed[next..].ForEach(match => Remember(text, match, paragraph, section));
        matches.Sort(NameMatch.ByPlace);
    }

    private void Remember(TextUnderReading text, NameMatch match, Antecedents paragraph, Antecedents section)
    {
        var heads = index.Heads(match.Organization);
        var words = text.Tokens.AsSpan()[match.First..(match.Last + 1)].ToArray().Select(token => token.Folded).ToHashSet(StringComparer.Ordinal);
        bool IsPrinted(string head) => match.IsOfficeHolder || head.Split(' ').All(words.Contains);

        _resolver.Name(match.Organization);
        paragraph.Name(match.Organization, heads, IsPrinted);
        section.Name(match.Organization, heads, IsPrinted);
    }

    private Organization? Resolve(
        TextUnderReading text, HeadOccurrence head, MatchIndex printed, Antecedents paragraph, Antecedents section, Organization? subject)
    {
        var isCapital = text.Tokens[head.First].IsCapital;
        if (!isCapital && !head.IsPhrase)
        {
            return null;
        }

        if (isCapital && NamedByHead(text, head, printed) is { } named)
        {
            return named;
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

    // "Secrétariat de l'ONU", "Office for Disarmament Affairs of the Secretariat": the head is the whole name of a body.
    private Organization? NamedByHead(TextUnderReading text, HeadOccurrence head, MatchIndex printed)
    {
        var bodies = index.Owners(head.Head).Where(index.IsNamedByHead);
        var at = _finder.ComplementStart(text, head);
        var owner = at > head.Last + 1 ? printed.StartingAt(at).FirstOrDefault() : null;
        if (owner is not null)
        {
            return bodies.FirstOrDefault(body => index.Authority.IsAncestor(owner.Organization, body));
        }

        var isComplement = head.First > 0 && !_finder.OpensLongerName(text, head) && index.Words.Functions.Contains(text.Tokens[head.First - 1].Folded);
        var part = isComplement ? NameBefore(text, head.First, printed) : null;
        return part is null ? null : bodies.FirstOrDefault(body => index.Authority.IsAncestor(body, part.Organization));
    }

    // The last name with nothing but prepositions and articles between it and the token.
    private NameMatch? NameBefore(TextUnderReading text, int token, MatchIndex printed)
    {
        for (var at = token - 1; at >= 0; at--)
        {
            if (printed.EndingAt(at).LastOrDefault() is { } name)
            {
                return name;
            }

            if (!index.Words.Functions.Contains(text.Tokens[at].Folded) || index.Words.Conjunctions.Contains(text.Tokens[at].Folded))
            {
                return null;
            }
        }

        return null;
    }

    // "Conseil de l'OIM", "Direction exécutive du Comité"
    private bool IsComplementItsParent(TextUnderReading text, HeadOccurrence head, Organization meant, MatchIndex printed)
    {
        var at = _finder.ComplementStart(text, head);
        var owner = printed.StartingAt(at).FirstOrDefault();
        if (owner is not null)
        {
            var goesOn = owner.Last + 1 < text.Tokens.Length && index.Words.Continuations.Contains(text.Tokens[owner.Last + 1].Folded);
            return !goesOn && index.Authority.IsAncestor(owner.Organization, meant);
        }

        return at < text.Tokens.Length
            && text.Tokens[at].IsCapital
            && index.Owners(text.Tokens[at].Folded).Any(above => index.Authority.IsAncestor(above, meant));
    }
}
