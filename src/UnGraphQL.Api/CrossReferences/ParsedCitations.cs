using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>Reads a client's text as a document's, and looks up with one statement which of its targets are held.</summary>
internal static class ParsedCitations
{
    /// <summary>UTF-16 units: several pages.</summary>
    public const int MaxTextLength = 20_000;

    public static IReadOnlyList<ParsedCitationRow> Find(DatasetReader dataset, string text, Language language, string? citingBody)
    {
        if (text.Length > MaxTextLength)
        {
            throw LimitExceeded.Of("textLength", MaxTextLength, $"`text` must be at most {MaxTextLength} characters long, but it has {text.Length}.");
        }

        var found = TextCitations.Find(text, language, citingBody is null ? null : Body(dataset, citingBody));
        var targets = HeldTargets.Find(dataset.Context, [.. found.Select(one => Key(one.Reference)).OfType<string>().Distinct()]);
        return [.. found.Select(one => Row(one.Reference, one.Doubts, Key(one.Reference) is { } key && targets.TryGetValue(key, out var work) ? work : null))];
    }

    /// <summary>What to look for; null when the words leave in doubt what is meant.</summary>
    private static string? Key(ParsedReference reference) =>
        reference is { Status: ReferenceStatus.Known, Symbol: { } symbol } ? SymbolLookup.Normalize(symbol.Key) : null;

    /// <summary>The code of an organ given by code or by any of its names.</summary>
    private static string Body(DatasetReader dataset, string given)
    {
        var organization = dataset.Reference.OrganizationNamed(given);
        var code = dataset.Reference.Bodies.FirstOrDefault(body => organization is not null && body.Organization.RowId == organization.RowId)?.Code ?? given.Trim().ToUpperInvariant();
        return TextCitations.Bodies.Contains(code)
            ? code
            : throw new GraphQLException($"`citingBody` must be one of {string.Join(", ", TextCitations.Bodies)}, or the name of such an organ, but it is \"{given}\".");
    }

    private static ParsedCitationRow Row(ParsedReference reference, IEnumerable<Diagnostic> doubts, long? target) => new()
    {
        RawText = reference.Text,
        Span = new SpanRow(reference.Span.Start, reference.Span.End),
        Kind = reference.Kind,
        Symbol = reference.Symbol?.Key,
        Pinpoint = reference.Pinpoint,
        CitedDate = reference.Date,
        InferredDate = reference.InferredDate,
        Status = target is null ? reference.Status : ReferenceStatus.Held,
        FoundBy = CrossReferenceResolvers.Rule(reference.BodyRule),
        TargetWorkId = target,
        Candidates = [.. reference.Candidates.Select(candidate => candidate.Key)],
        Doubts = [.. doubts.Select(doubt => new CitationDoubtRow(doubt.Code, doubt.Severity, doubt.Message, doubt.Suggestion))],
    };
}
