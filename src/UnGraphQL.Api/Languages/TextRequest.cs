using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Languages;

/// <summary>Which texts are asked for below a field and in which languages, over all aliases.</summary>
internal sealed class TextRequest
{
    private readonly HashSet<string> _fields = [];
    private readonly HashSet<Language> _languages = [];

    private TextRequest(IReadOnlyList<Selection> rows) => Rows = rows;

    /// <summary>What is selected of the rows, once for every place that selects them.</summary>
    public IReadOnlyList<Selection> Rows { get; }

    public bool IsEmpty => _fields.Count == 0;

    /// <summary>Languages asked for by name.</summary>
    public Language[] Languages => [.. _languages.Order()];

    public int Mask => _languages.Aggregate(0, (mask, language) => mask | (1 << (int)language));

    /// <summary>Tells this request from every other of the same fields: for the shapes of queries.</summary>
    public string Shape => $"{string.Join(',', _fields.Order(StringComparer.Ordinal))}:{Mask}:{AsksBest}";

    /// <summary>Whether the best language held is asked for, by naming none.</summary>
    public bool AsksBest { get; private set; }

    public bool Asks(string field) => _fields.Contains(field);

    /// <param name="rows">What is selected of the rows, once for every place that selects them.</param>
    /// <param name="fields">Fields that are texts and may have an argument <c>language</c>.</param>
    public static TextRequest Of(IReadOnlyList<Selection> rows, params ReadOnlySpan<string> fields)
    {
        var request = new TextRequest(rows);
        foreach (var row in rows)
        {
            foreach (var field in fields)
            {
                request.Add(row.Find(field), field);
            }
        }

        return request;
    }

    private void Add(IReadOnlyList<SelectedField> selected, string field)
    {
        foreach (var one in selected)
        {
            _fields.Add(field);
            if (one.Argument<Language?>("language").Value is { } language)
            {
                _languages.Add(language);
            }
            else
            {
                AsksBest = true;
            }
        }
    }
}
