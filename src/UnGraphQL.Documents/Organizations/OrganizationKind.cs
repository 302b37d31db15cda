namespace UnGraphQL.Documents.Organizations;

/// <summary>What an organization is; written in the authority as in the API: <c>PRINCIPAL_ORGAN</c>.</summary>
public enum OrganizationKind
{
    PrincipalOrgan,
    SubsidiaryOrgan,
    Secretariat,
    FundOrProgramme,
    SpecializedAgency,
    RelatedOrganization,
    TreatyBody,
    Court,
    RegionalOrganization,
    IntergovernmentalOrganization,
    Ngo,
    Other,
}
