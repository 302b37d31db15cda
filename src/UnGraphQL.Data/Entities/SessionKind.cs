namespace UnGraphQL.Data.Entities;

public enum SessionKind
{
    Regular,
    Special,
    EmergencySpecial,
    Year,
}
