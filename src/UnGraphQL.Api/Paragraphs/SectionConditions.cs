using System.Linq.Expressions;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>Conditions on one of the headings that a text stands under, which the database holds joined by line feeds.</summary>
internal static class SectionConditions
{
    /// <summary>Null when no heading is named.</summary>
    public static Expression<Func<ParagraphText, bool>>? Of(StringOperationFilterInput? operations)
    {
        if (operations is null)
        {
            return null;
        }

        var conditions = new Conditions<ParagraphText>()
            .Add(operations.Eq.Value is { } heading ? IsUnder(heading) : null)
            .Add(new StringOperationFilterInput { Contains = operations.Contains }, text => text.Section);
        if (operations.In is { } headings)
        {
            conditions.AddAny(headings.Select(IsUnder));
        }

        if (operations.StartsWith is { } start)
        {
            conditions.AddAny(
            [
                Like(new StringOperationFilterInput { StartsWith = start }),
                Like(new StringOperationFilterInput { Contains = "\n" + start }),
            ]);
        }

        return conditions.All;
    }

    private static Expression<Func<ParagraphText, bool>> IsUnder(string heading)
    {
        var line = $"\n{heading}\n";
        return text => ("\n" + text.Section + "\n").Contains(line);
    }

    private static Expression<Func<ParagraphText, bool>>? Like(StringOperationFilterInput operations) =>
        new Conditions<ParagraphText>().Add(operations, text => text.Section).All;
}
