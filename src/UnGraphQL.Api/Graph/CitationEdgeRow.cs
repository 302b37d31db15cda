using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Graph;

/// <summary>The citations of one document by another.</summary>
/// <param name="Source">Symbol of the citing document.</param>
/// <param name="Target">Symbol of the document cited.</param>
/// <param name="Weight">How many citations.</param>
/// <param name="Actions">Of the citing paragraphs, those of most citations first.</param>
/// <param name="FirstReferenceId">Database key of one of the citations, which stands for all.</param>
internal sealed record CitationEdgeRow(string Source, string Target, int Weight, IReadOnlyList<OpeningAction> Actions, long FirstReferenceId);
