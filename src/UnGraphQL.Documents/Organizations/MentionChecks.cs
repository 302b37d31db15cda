using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Doubts about the organizations of a text; the mentions stay as printed.</summary>
internal sealed class MentionChecks(Language language)
{
    private const int LettersForConflict = 3;

    public IEnumerable<Diagnostic> Misprints(TextUnderReading text, IEnumerable<NameMatch> matches) =>
        matches.Where(match => match.IsMisprint).Select(match => new Diagnostic(
            DiagnosticCodes.Variant,
            DiagnosticSeverity.Warning,
            $"\"{text.Words(match)}\" is no known name of {match.Organization.OfficialName(language)}.",
            text.Address,
            text.Span(match),
            match.Misprinted));

    /// <summary>An acronym one letter away from that of the section's subject, for an organization that the document has not named before: OIC in the section on the OIF.</summary>
    public IEnumerable<Diagnostic> Conflicts(TextUnderReading text, IEnumerable<NameMatch> matches, Organization? subject, DocumentKnowledge known)
    {
        if (subject is null)
        {
            yield break;
        }

        foreach (var match in matches.Where(match => match.Kind == MentionKind.Acronym && match.Organization != subject && !known.HasNamed(match.Organization)))
        {
            var meant = subject.Names.FirstOrDefault(name => IsConfusable(name, text.Words(match)));
            if (meant is not null)
            {
                yield return new Diagnostic(
                    DiagnosticCodes.ContextConflict,
                    DiagnosticSeverity.Warning,
                    $"\"{text.Words(match)}\" is {match.Organization.OfficialName(language)}, but the section is about {subject.OfficialName(language)} ({meant.Text}).",
                    text.Address,
                    text.Span(match),
                    meant.Text);
            }
        }
    }

    /// <summary>A name that the authority has, and in brackets behind it an acronym that it has for another organization only.</summary>
    public IEnumerable<Diagnostic> Acronyms(TextUnderReading text, IReadOnlyCollection<NameMatch> matches)
    {
        foreach (var acronym in matches.Where(match => match.Kind == MentionKind.Acronym && match.First > 1 && text.Before(match.First) == '(' && text.After(match.Last) == ')'))
        {
            var named = matches.FirstOrDefault(match => match.Last == acronym.First - 2 && match.Kind == MentionKind.Name);
            if (named is not null && named.Organization != acronym.Organization && named.Organization.Acronym(language) is { } own)
            {
                yield return new Diagnostic(
                    DiagnosticCodes.AcronymConflict,
                    DiagnosticSeverity.Warning,
                    $"\"{text.Words(acronym)}\" is {acronym.Organization.OfficialName(language)}, but stands for \"{text.Words(named)}\" here.",
                    text.Address,
                    text.Span(acronym),
                    own);
            }
        }
    }

    private static bool IsConfusable(OrganizationName name, string acronym) =>
        name.Kind == NameKind.Acronym
        && acronym.Length >= LettersForConflict
        && acronym.Length == name.Text.Length
        && EditDistance.IsOne(name.Text, acronym);
}
