namespace UnGraphQL.Documents.Model;

/// <summary>The six official languages of the United Nations. The order is the order of preference when a text is not held in the language asked for.</summary>
public enum Language
{
    En,
    Fr,
    Es,
    Ru,
    Zh,
    Ar,
}
