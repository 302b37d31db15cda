namespace UnGraphQL.Scoring.Accuracy;

/// <summary>One place where what was found is not what was wanted.</summary>
/// <param name="Kind">By which disagreements are counted.</param>
/// <param name="Example">Document, address and words.</param>
internal sealed record Disagreement(string Kind, string Example);
