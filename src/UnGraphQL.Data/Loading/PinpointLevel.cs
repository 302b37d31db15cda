namespace UnGraphQL.Data.Loading;

internal enum PinpointLevel
{
    Annex,
    Section,
    Paragraph,
    Item,
}
