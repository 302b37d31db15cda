using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>The names of a committee in the languages that the versions of a document have.</summary>
public static class CommitteeNames
{
    /// <summary>The committee of that name, called as the authority calls it in another language; the name itself when it has no bearer, or several.</summary>
    public static string In(Language language, string name) =>
        OrganizationAuthority.Default.FindByName(name) is [var committee] ? committee.OfficialName(language) : name;
}
