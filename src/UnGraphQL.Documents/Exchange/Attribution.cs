namespace UnGraphQL.Documents.Exchange;

/// <summary>What every export says of where its words come from.</summary>
public static class Attribution
{
    public const string Source = "United Nations";

    public const string Notice =
        "Source: United Nations; for a document of another organization, that organization. This text was read from the document by UnGraphQL and is not an official record; the official ones are at https://documents.un.org.";

    /// <summary>Conditions under which the words may be used.</summary>
    public const string Terms = "https://www.un.org/en/about-us/terms-of-use";
}
