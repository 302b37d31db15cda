namespace UnGraphQL.Api.Graph;

/// <summary>Which citations of a document are followed.</summary>
internal enum CitationDirection
{
    Out,
    In,
    Both,
}
