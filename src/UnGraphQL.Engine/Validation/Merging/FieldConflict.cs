using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Merging;

/// <summary>Two selections of one response name that cannot both be answered.</summary>
/// <param name="Fields1">The first field, then the fields below it that conflict.</param>
/// <param name="Fields2">Likewise for the second.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, ImmutableArray<FieldNode> Fields1, ImmutableArray<FieldNode> Fields2)
{
    private const int MaxReasonLength = 1_000;
    private const int MaxFields = 20;

    /// <summary>Null when there are no conflicts below.</summary>
    public static FieldConflict? OfSubfields(List<FieldConflict> below, string responseName, FieldNode field1, FieldNode field2)
    {
        if (below.Count == 0)
        {
            return null;
        }

        var reason = string.Join(" and ", below.Take(MaxFields).Select(conflict => $"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}"));
        return new FieldConflict(
            responseName,
            reason.Length > MaxReasonLength ? reason[..MaxReasonLength] + "..." : reason,
            [.. below.SelectMany(conflict => conflict.Fields1).Prepend(field1).Take(MaxFields)],
            [.. below.SelectMany(conflict => conflict.Fields2).Prepend(field2).Take(MaxFields)]);
    }
}
