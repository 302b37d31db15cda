namespace UnGraphQL.Documents.Organizations;

/// <summary>Gender of a name; the opening words of a resolution agree with it ("Convaincue", "Convaincu").</summary>
public enum GrammaticalGender
{
    Masculine,
    Feminine,
}
