using UnGraphQL.Documents.Model;
using UnGraphQL.Scoring.Printing;

namespace UnGraphQL.Scoring.Comparing;

/// <summary>One document in one form with its score.</summary>
/// <param name="Name">Symbol or file name.</param>
/// <param name="Read">What the reader made of it.</param>
internal sealed record ScoredText(string Name, TextForm Form, Language Language, Score Score, IReadOnlyList<ParsedDocument> Read);
