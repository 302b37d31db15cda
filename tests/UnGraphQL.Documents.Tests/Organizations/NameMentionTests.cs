using UnGraphQL.Documents.Model;
using static UnGraphQL.Documents.Tests.Organizations.MentionHarness;

namespace UnGraphQL.Documents.Tests.Organizations;

public class NameMentionTests
{
    [Theory]
    [InlineData("La coopération avec Union africaine", "au Name Union africaine")] // printed without its article
    [InlineData("renforcer la capacité l’Union africaine", "au Name Union africaine")]
    [InlineData("l'union européenne", "")] // a common noun
    [InlineData("l’institut caribéen de météorologie et d’hydrologie", "cimh Name institut caribéen de météorologie et d’hydrologie")]
    [InlineData("l’OIF et les Nations unies", "oif Acronym OIF; un Variant Nations unies")]
    [InlineData("l’administration onusienne", "un Variant onusienne")]
    [InlineData("invité la Francophonie à", "oif Variant la Francophonie")]
    [InlineData("Partenariat pancaraibéen de lutte contre le VIH/sida", "pancap Name Partenariat pancaraibéen de lutte contre le VIH/sida")]
    [InlineData("ONU-femmes et ONU-Femmes", "un-women Variant ONU-femmes; un-women Acronym ONU-Femmes")]
    [InlineData("HCR a aidé", "un-unhcr Acronym HCR")]
    [InlineData("l’OMS et le vih, l’oms", "who Acronym OMS")] // acronyms only in their writing
    public void FrenchNamesAreFoundAsPrinted(string text, string expected) => ExpectMentions(Language.Fr, text, expected);

    [Theory]
    [InlineData("Organisation de coopération économique de la mer Noire (OCEMN)", "bsec Name Organisation de coopération économique de la mer Noire; bsec Acronym OCEMN")]
    [InlineData("Organisation de coopération économique (OCE)", "eco Name Organisation de coopération économique; eco Acronym OCE")]
    [InlineData("Commission africaine de l’énergie atomique", "au-afcone Name Commission africaine de l’énergie atomique")]
    [InlineData("le Conseil de paix et de sécurité de l’Union africaine", "au-psc Name Conseil de paix et de sécurité de l’Union africaine; au Name Union africaine")]
    [InlineData("la Direction exécutive du Comité contre le terrorisme", "un-cted Name Direction exécutive du Comité contre le terrorisme; un-ctc Name Comité contre le terrorisme")]
    [InlineData("le Bureau du Pacifique de la CESAP", "un-escap-pacific Variant Bureau du Pacifique de la CESAP; un-escap Acronym CESAP")]
    public void LongestNameWinsAndKeepsTheBodyItBelongsTo(string text, string expected) => ExpectMentions(Language.Fr, text, expected);

    [Theory]
    [InlineData("un atelier ASEAN/ONU", "asean Acronym ASEAN; un Acronym ONU")]
    [InlineData("la coopération ONU-Ligue des États arabes", "un Acronym ONU; las Name Ligue des États arabes")]
    [InlineData("Organisation des Nations Unies/Association des nations de l’Asie du Sud-Est (ASEAN)", "un Name Organisation des Nations Unies; asean Name Association des nations de l’Asie du Sud-Est; asean Acronym ASEAN")]
    [InlineData("le Conseil du commerce et du développement économique (A/HRC/24/56)", "coted Name Conseil du commerce et du développement économique")] // a symbol names no council
    [InlineData("la recommandation CM/Rec(2011)13", "")]
    public void PairsAreTwoMentionsAndSymbolsNone(string text, string expected) => ExpectMentions(Language.Fr, text, expected);

    [Theory]
    [InlineData("les Commissions économiques pour l’Afrique et pour l’Europe", "un-eca Variant Commissions économiques pour l’Afrique; un-ece Variant pour l’Europe")]
    [InlineData("des Départements des affaires politiques et des opérations de maintien de la paix", "un-dpa Variant Départements des affaires politiques; un-dpko Variant des opérations de maintien de la paix")]
    [InlineData("les commissions régionales et les Commissions du Parlement", "")]
    public void SharedHeadNamesEachOrganization(string text, string expected) => ExpectMentions(Language.Fr, text, expected);

    [Fact]
    public void SharedHeadNamesEachOrganizationInEnglish() => ExpectMentions(
        Language.En,
        "the Departments of Political Affairs and Peacekeeping Operations",
        "un-dpa Variant Departments of Political Affairs; un-dpko Variant Peacekeeping Operations");

    [Theory]
    [InlineData("the Secretary-General of the United Nations", "un Name United Nations")]
    [InlineData("the Charter of the United Nations and United Nations bodies", "un Name United Nations; un Name United Nations")]
    [InlineData("the United Nations Conference on Sustainable Development", "")]
    [InlineData("the Fourth United Nations Conference on the Least Developed Countries", "")]
    [InlineData("the United Nations Framework Convention on Climate Change", "")]
    [InlineData("the United Nations High Commissioner for Human Rights", "")] // a person's office, not the body
    [InlineData("the Office of the United Nations High Commissioner for Human Rights", "un-ohchr Name Office of the United Nations High Commissioner for Human Rights")]
    [InlineData("the United Nations Member States and the African Union Commission", "un Name United Nations; au-commission Name African Union Commission; au Name African Union")]
    [InlineData("the United Nations Peace-keeping Force", "")]
    [InlineData("through UN-Oceans", "")]
    [InlineData("the General Assembly of the Organization of American States", "oas Name Organization of American States")]
    [InlineData("States Parties; WHO decides", "who Acronym WHO")]
    public void UnitedNationsDoNotCountInLongerNames(string text, string expected) => ExpectMentions(Language.En, text, expected);

    [Theory]
    [InlineData(Language.Es, "la Organización Mundial de la Salud y el Consejo de Seguridad", "who Name Organización Mundial de la Salud; un-sc Name Consejo de Seguridad")]
    [InlineData(Language.Ru, "доклад Генеральная Ассамблея", "un-ga Name Генеральная Ассамблея")] // as written; cases are not folded yet
    [InlineData(Language.Zh, "联合国大会和安全理事会", "un Name 联合国; un-ga Name 大会; un-sc Name 安全理事会")]
    [InlineData(Language.Zh, "缔约方大会及其秘书处", "")] // of others
    [InlineData(Language.Zh, "《联合国打击跨国有组织犯罪公约》和联合国系统", "un Name 联合国")] // not in the name of the convention
    [InlineData(Language.Zh, "教科文组织和联合国环境规划署", "unesco Variant 教科文组织; un-unep Name 联合国环境规划署")]
    [InlineData(Language.Ar, "قررت الجمعية العامة", "un-ga Name الجمعية العامة")]
    [InlineData(Language.Ar, "تقدم للجمعية العامة ولمجلس الأمن", "un-ga Name لجمعية العامة; un-sc Name مجلس الأمن")] // without what grows onto a word
    [InlineData(Language.Ar, "تقرير منظمة الصحّة العالميـة", "who Name منظمة الصحّة العالميـة")] // with a vowel sign, and lengthened
    [InlineData(Language.Ar, "اتفاقية الأمم المتحدة لمكافحة الفساد", "")] // not in the name of the convention
    public void OfficialNamesAreFoundInEveryLanguageTheAuthorityHas(Language language, string text, string expected) =>
        ExpectMentions(language, text, expected);

    [Theory]
    [InlineData("le système des Nations Unies", "un Variant Nations Unies")]
    [InlineData("la Stratégie antiterroriste mondiale des Nations Unies dans la région", "un Variant Nations Unies")]
    [InlineData("la lutte des Nations Unies contre la faim", "un Variant Nations Unies")]
    [InlineData("la Conférence des Nations Unies sur le développement durable", "")]
    [InlineData("la Convention des Nations Unies sur le droit de la mer", "")]
    [InlineData("le Groupe de développement régional des Nations Unies pour l’Amérique latine", "")]
    [InlineData("le Haut-Commissaire des Nations Unies aux droits de l’homme", "")]
    public void NationsUniesDoNotCountInLongerNames(string text, string expected) => ExpectMentions(Language.Fr, text, expected);

    [Theory]
    [InlineData("Kofi Annan, Hervé Ladsous et Monsieur Gueterres")]
    [InlineData("la France, le Mali et les États-Unis d’Amérique")]
    [InlineData("les ministères des Affaires étrangères de la Belgique et du Canada")]
    [InlineData("le conseil d’administration et son secrétariat")]
    [InlineData("la Conférence mondiale sur les droits de l’homme")]
    [InlineData("Le Secrétaire général a nommé son Représentant spécial")]
    public void PersonsStatesRolesAndConferencesAreNone(string text) => ExpectMentions(Language.Fr, text, "");
}
