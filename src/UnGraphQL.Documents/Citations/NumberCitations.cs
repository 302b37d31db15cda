using System.Text.RegularExpressions;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>Numbers governed by a head noun, each with the body it is of.</summary>
internal static class NumberCitations
{
    public static void Find(CitationFindings found, CitationScope scope)
    {
        var decision = new BodyDecision(scope, found.Source);
        string? body = null;
        var end = 0;
        foreach (Match head in scope.Words.Head.Matches(found.Text))
        {
            var list = new NumberListReader(found, scope.Words, scope.Body == "SC").Read(head);
            if (list is null)
            {
                continue;
            }

            var joined = scope.Words.Separator.Match(found.Text, end) is { Success: true } gap && list.Start > 0 && gap.Index + gap.Length >= list.Start ? body : null;
            foreach (var item in list.Items)
            {
                body = Add(found, list, item, decision.Decide(list, item, joined));
            }

            end = list.End;
        }
    }

    /// <returns>The body found, for a list joined to this one.</returns>
    private static string? Add(CitationFindings found, NumberList list, ListedNumber item, BodyChoice choice)
    {
        if (found.Overlaps(item.Span) && list.Items.All(other => other == item || other.Span != item.Span))
        {
            return choice.Symbol?.Body;
        }

        var reference = found.Reference(item.Span, list.Kind, choice.Status, choice.Symbol) with
        {
            Candidates = choice.Candidates,
            BodyRule = choice.Rule,
            Date = item.Date,
            Pinpoint = item.Pinpoint.Print(),
        };
        found.Add(reference);
        DoubtSpelling(found, item, reference);
        return choice.Symbol?.Body;
    }

    private static void DoubtSpelling(CitationFindings found, ListedNumber item, ParsedReference reference)
    {
        if (item.IsUnclosed)
        {
            found.Doubt(DiagnosticCodes.Malformed, item.Span, $"\"{reference.Text}\" has no closing bracket.", reference.Symbol?.Key);
        }

        if (item.IsMisread)
        {
            found.Doubt(DiagnosticCodes.OcrAmbiguous, item.Span, $"\"{reference.Text}\" has a letter in place of a digit.", reference.Symbol?.Key);
        }
    }
}
