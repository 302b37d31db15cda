using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Sessions;

/// <summary>What sessions are called. The English name stands in for languages that have none here.</summary>
internal static class SessionNames
{
    public static string Of(SessionRow session, Language? language) => language == Language.Fr ? French(session) : English(session);

    private static string English(SessionRow session) => session.Kind switch
    {
        SessionKind.Year => $"{session.Number} session",
        SessionKind.Special => $"{EnglishOrdinal(Digits(session))} special session",
        SessionKind.EmergencySpecial => $"{EnglishOrdinal(Digits(session))} emergency special session",
        _ => $"{EnglishOrdinal(session.Number)} session",
    };

    private static string French(SessionRow session) => session.Kind switch
    {
        SessionKind.Year => $"session de {session.Number}",
        SessionKind.Special => $"{FrenchOrdinal(Digits(session))} session extraordinaire",
        SessionKind.EmergencySpecial => $"{FrenchOrdinal(Digits(session))} session extraordinaire d’urgence",
        _ => $"{FrenchOrdinal(session.Number)} session",
    };

    /// <summary><c>27</c> of <c>S-27</c>.</summary>
    private static string Digits(SessionRow session) => session.Number[(session.Number.LastIndexOf('-') + 1)..];

    private static string EnglishOrdinal(string number) => number + number switch
    {
        [.., '1', '1' or '2' or '3'] => "th",
        [.., '1'] => "st",
        [.., '2'] => "nd",
        [.., '3'] => "rd",
        _ => "th",
    };

    private static string FrenchOrdinal(string number) => number == "1" ? "1re" : $"{number}e";
}
