using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>One name of an organization in one language.</summary>
/// <param name="IsShared">An acronym that several organizations bear, or a common word: it counts only where the text has named or defined its bearer.</param>
/// <param name="Gender">Null where the language has none or the authority does not say.</param>
public sealed record OrganizationName(string Text, Language Language, NameKind Kind, bool IsShared = false, GrammaticalGender? Gender = null);
