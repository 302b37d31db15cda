using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>What a section is about: the one organization its heading names, or the heading above it, or the title. The United Nations, party to every cooperation, is none.</summary>
internal sealed class SectionSubjects(MentionFinder finder, string? title)
{
    private readonly Dictionary<string, ImmutableArray<Organization>> _named = new(StringComparer.Ordinal);

    /// <summary>Null when a heading names several organizations, or none does.</summary>
    public Organization? Of(ImmutableArray<string> headings)
    {
        var outward = headings.Reverse().Concat(title is null ? [] : [title]);
        var named = outward.Select(Named).FirstOrDefault(organizations => !organizations.IsEmpty, []);
        return named.Length == 1 ? named[0] : null;
    }

    private ImmutableArray<Organization> Named(string heading)
    {
        if (!_named.TryGetValue(heading, out var named))
        {
            var text = new TextUnderReading("", heading, NameTokenizer.Tokenize(heading), []);
            var matches = finder.Find(text, new DocumentKnowledge());
            var outer = matches.Where(match => !matches.Any(other => other != match && other.Covers(match)));
            _named[heading] = named = [.. outer.Select(match => match.Organization).Where(o => o.CountsInLongerNames).Distinct()];
        }

        return named;
    }
}
