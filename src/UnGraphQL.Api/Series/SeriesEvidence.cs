namespace UnGraphQL.Api.Series;

/// <summary>Why a resolution is in a series.</summary>
internal enum SeriesEvidence
{
    Title,
    AgendaItem,
    Recall,
}
