namespace UnGraphQL.Documents.Organizations;

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
