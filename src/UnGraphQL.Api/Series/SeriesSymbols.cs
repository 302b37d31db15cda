using System.Diagnostics.CodeAnalysis;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Api.Series;

/// <summary>Which symbols may stand in one series.</summary>
internal static class SeriesSymbols
{
    /// <summary>Whether they are those of two resolutions of one organ.</summary>
    public static bool AreOfOneOrgan(string? one, string? other) =>
        TryParse(one, out var first) && TryParse(other, out var second) && first.Body == second.Body && first != second;

    private static bool TryParse(string? text, [NotNullWhen(true)] out DocumentSymbol? symbol) =>
        DocumentSymbol.TryParse(text, out symbol) && symbol.Kind == ReferenceKind.Resolution;
}
