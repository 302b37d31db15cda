using System.Globalization;

namespace UnGraphQL.Documents.Symbols;

/// <summary>What numbers, sessions and dates can belong together. These checks lead to doubts, never to repairs.</summary>
public static class SymbolPlausibility
{
    private const int LastRomanSession = 30;
    private const int LastRomanCouncilSession = 63;
    private const int LastRomanCouncilResolution = 2200;

    /// <summary>Whether a body numbers so at all: the Assembly has no 6/17, as its sessions before the thirty-first are roman.</summary>
    public static bool CanNumber(string body, PrintedNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return (body, number.Shape) switch
        {
            ("GA", PrintedNumberShape.Session) => number.IsSpecialSession || number.SessionNumber > LastRomanSession,
            ("GA", PrintedNumberShape.Roman) => number.IsSpecialSession || AssemblyNumbers.Fits(int.Parse(number.Number, CultureInfo.InvariantCulture), number.SessionNumber),
            ("ECOSOC", PrintedNumberShape.Roman) => !number.IsSpecialSession && number.SessionNumber <= LastRomanCouncilSession && int.Parse(number.Number, CultureInfo.InvariantCulture) <= LastRomanCouncilResolution,
            ("CHR", PrintedNumberShape.Roman) => !number.IsSpecialSession && number.SessionNumber <= 33,
            ("CHR", PrintedNumberShape.Annual) => number.SessionNumber <= 2006,
            ("IOM", PrintedNumberShape.Roman) => !number.IsSpecialSession && number.Letter.Length == 0,
            ("HRC", PrintedNumberShape.Session) => !number.Session.StartsWith("ES", StringComparison.Ordinal),
            _ => true,
        };
    }

    /// <summary>Whether a session of a body had begun on a date. Bodies and special sessions that are not known are believed.</summary>
    public static bool HadBegun(string body, PrintedNumber number, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.Shape switch
        {
            PrintedNumberShape.Year or PrintedNumberShape.Annual => number.SessionNumber <= on.Year + (number.Shape == PrintedNumberShape.Annual ? 1 : 0),
            PrintedNumberShape.Session => number.IsSpecialSession || FirstDay(body, number.SessionNumber) is not { } first || first <= on,
            _ => true,
        };
    }

    /// <summary>Whether a date lies in the session of a symbol; true when nothing is known against it.</summary>
    public static bool DateFits(DocumentSymbol symbol, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        if (symbol.Number is null || symbol.Session is null)
        {
            return symbol.Body != "SC" || symbol.Number is null || symbol.Number.EndsWith($"({date.Year})", StringComparison.Ordinal);
        }

        if (!int.TryParse(symbol.Session, NumberStyles.None, CultureInfo.InvariantCulture, out var session))
        {
            return true;
        }

        return symbol.Body switch
        {
            "GA" => FitsAssemblySession(session, date),
            "HRC" => FirstDay("HRC", session) is { } first && date >= first && date.Year == first.Year,
            "ECOSOC" when session > 1900 => date.Year == session || (date.Year == session - 1 && date.Month >= 7) || (date.Year == session + 1 && date.Month <= 7),
            _ => true,
        };
    }

    /// <summary>Session 1 sat from January to December 1946; session s from September 1945+s for a year.</summary>
    private static bool FitsAssemblySession(int session, DateOnly date) =>
        session == 1 ? date.Year == 1946 : date >= new DateOnly(1945 + session, 9, 1) && date <= new DateOnly(1946 + session, 9, 30);

    /// <summary>Earliest first day of a session; three regular ones a year in the Human Rights Council from the fourth on.</summary>
    private static DateOnly? FirstDay(string body, int session) => (body, session) switch
    {
        ("GA", > 1 and < 1000) => new DateOnly(1945 + session, 9, 1),
        ("HRC", >= 1 and <= 3) => new DateOnly(2006, 6, 1),
        ("HRC", >= 4 and < 1000) => new DateOnly(2007 + ((session - 4) / 3), ((session - 4) % 3) switch { 0 => 2, 1 => 5, _ => 9 }, 1),
        _ => null,
    };
}
