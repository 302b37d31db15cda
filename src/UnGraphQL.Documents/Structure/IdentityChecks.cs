using System.Globalization;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

/// <summary>Whether what a document says of itself goes together.</summary>
internal static class IdentityChecks
{
    /// <summary>The same document, with a doubt about a date of adoption outside the session or year of its symbol.</summary>
    public static ParsedDocument Apply(ParsedDocument document) =>
        document is { Symbol: { Number: not null } symbol, AdoptedOn: { } date } && !SymbolPlausibility.DateFits(symbol, date)
            ? document with
            {
                Diagnostics = document.Diagnostics.Add(new Diagnostic(
                    DiagnosticCodes.DateInconsistent,
                    DiagnosticSeverity.Warning,
                    string.Create(CultureInfo.InvariantCulture, $"The document says it was adopted on {date:yyyy-MM-dd}, outside the session or year of its symbol {symbol.Display}."))),
            }
            : document;
}
