namespace UnGraphQL.Documents.Organizations;

/// <summary>Gender of a name; the opening words of a resolution agree with it ("Rappelant" aside, "Décidée", "Profondément préoccupée").</summary>
public enum GrammaticalGender
{
    Masculine,
    Feminine,
}
