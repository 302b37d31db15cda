namespace UnGraphQL.Api.Tests.Queries;

/// <summary>A statement reads only the columns that are asked for: a field selected alone must have the value it has among all.</summary>
[Collection(nameof(Seeds))]
public sealed class SelectedColumnTests(Seeds seeds)
{
    public static TheoryData<string, string> Lists => new()
    {
        {
            "documents",
            "id|kind|symbol|aliases|title|servedLanguage|languages|body { code }|session { number }|agendaItem { label }|date|links { undocs aknWork aknExpression }"
            + "|... on Resolution { number }|... on Resolution { adoptedOn }|... on Resolution { adoptedAt { number } }|... on Resolution { vote { outcome inFavour against abstaining } }|... on Resolution { committee { code } }|... on Resolution { drafts }|... on Resolution { committeeReports }|... on Resolution { sponsors additionalSponsors }"
        },
        {
            "paragraphs",
            "id|document { symbol }|address|kind|label|position|depth|text|servedLanguage|languages|openingPhrase|action|citation|section|parent { address }|footnotes { marker }|span { start end }"
        },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task AFieldAloneHasTheValueItHasAmongAll(string list, string fields)
    {
        var all = await ItemsAsync(list, string.Join(' ', fields.Split('|')));
        foreach (var field in fields.Split('|'))
        {
            var alone = await ItemsAsync(list, field);
            for (var i = 0; i < all.Count; i++)
            {
                Assert.All(alone[i].EnumerateObject(), property => Assert.Equal($"{property.Name}: {all[i].GetProperty(property.Name)}", $"{property.Name}: {property.Value}"));
            }
        }
    }

    private async Task<IReadOnlyList<System.Text.Json.JsonElement>> ItemsAsync(string list, string fields) =>
        [.. (await seeds.Collection.QueryAsync($"{{ {list}(last: 90) {{ nodes {{ {fields} }} }} }}")).GetProperty(list).GetProperty("nodes").EnumerateArray()];
}
