using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>Statements of the President of the Human Rights Council, printed without the series: "PRST/8/1".</summary>
internal static partial class PresidentialStatements
{
    public static void Find(CitationFindings found, CitationScope scope)
    {
        foreach (Match match in Statement().Matches(found.Text))
        {
            var date = scope.Words.Date.Match(found.Text, match.Index + match.Length);
            found.Add(found.Reference(new TextSpan(match.Index, match.Index + match.Length), ReferenceKind.Document, ReferenceStatus.Known, DocumentSymbol.Parse("A/HRC/" + match.Value)) with
            {
                BodyRule = "symbol",
                Date = date.Success ? scope.Words.Dates.Read(date) : null,
            });
        }
    }

    /// <example>PRST/8/1</example>
    [GeneratedRegex(@"(?<![\p{L}\p{N}/])PRST/[0-9]{1,2}/[0-9]{1,3}(?![\p{L}\p{N}/])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Statement();
}
