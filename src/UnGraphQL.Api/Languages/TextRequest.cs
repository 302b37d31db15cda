using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Languages;

/// <summary>Which texts are asked for below a field and in which languages, over all aliases; and which columns nobody asks for.</summary>
internal sealed class TextRequest
{
    /// <summary>The field that says in which language the texts of an object are served.</summary>
    public const string ServedLanguage = "servedLanguage";

    private readonly HashSet<string> _fields = [];
    private readonly HashSet<Language> _languages = [];

    private readonly List<string> _unread = [];

    private TextRequest()
    {
    }

    public bool IsEmpty => _fields.Count == 0;

    /// <summary>Languages asked for by name.</summary>
    public Language[] Languages => [.. _languages.Order()];

    public int Mask => _languages.Aggregate(0, (mask, language) => mask | (1 << (int)language));

    /// <summary>Tells this request from every other of the same fields: for the shapes of queries.</summary>
    public string Shape => $"{string.Join(',', _fields.Order(StringComparer.Ordinal))}:{Mask}:{AsksBest}:{string.Join(',', _unread)}";

    /// <summary>Members of the row that stay at their defaults.</summary>
    public IReadOnlyList<string> Unread => _unread;

    /// <summary>Whether the best language held is asked for, by naming none.</summary>
    public bool AsksBest { get; private set; }

    public bool Asks(string field) => _fields.Contains(field);

    /// <param name="rows">What is selected of the rows, once for every place that selects them.</param>
    /// <param name="texts">Columns of fields that are texts and may have an argument <c>language</c>.</param>
    public static TextRequest Of(IReadOnlyList<Selection> rows, params IReadOnlyList<OptionalColumns> texts)
    {
        var request = new TextRequest();
        foreach (var columns in texts)
        {
            foreach (var field in columns.Fields)
            {
                foreach (var row in rows)
                {
                    request.Add(row.Find(field), field, columns.IsBestKnown);
                }
            }

            if (!columns.Fields.Any(request.Asks))
            {
                request._unread.AddRange(columns.Members);
            }
        }

        if (!request.ReadsSeveral && !request.Asks(ServedLanguage))
        {
            request._unread.Add(nameof(TextRow<>.TextLanguage));
        }

        return request;
    }

    /// <summary>Whether a row may come once for each of several languages: not when nothing but the best one held is asked for.</summary>
    public bool ReadsSeveral => _languages.Count > 0;

    /// <summary>Leaves columns out that no field needs.</summary>
    /// <param name="keepsOrder">Whether cursors are wanted.</param>
    public TextRequest Without(IReadOnlyList<Selection> rows, IReadOnlyList<OptionalColumns> optional, bool keepsOrder = false)
    {
        foreach (var columns in optional)
        {
            if (!(keepsOrder && columns.IsOfOrder) && !IsSelected(rows, columns.Fields))
            {
                _unread.AddRange(columns.Members);
            }
        }

        return this;
    }

    /// <summary>Leaves members out whatever is selected.</summary>
    public TextRequest Leaving(IReadOnlyList<string> members)
    {
        _unread.AddRange(members);
        return this;
    }

    /// <summary>Reads a member though no field needs it, as an order does.</summary>
    public TextRequest Keeping(string member)
    {
        _unread.Remove(member);
        return this;
    }

    private static bool IsSelected(IReadOnlyList<Selection> rows, IReadOnlyList<string> fields)
    {
        foreach (var row in rows)
        {
            foreach (var field in fields)
            {
                if (row.Selects(field))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Add(IReadOnlyList<SelectedField> selected, string field, bool isBestKnown)
    {
        foreach (var one in selected)
        {
            if (one.Argument<Language?>("language").Value is { } language)
            {
                _fields.Add(field);
                _languages.Add(language);
            }
            else if (!isBestKnown)
            {
                _fields.Add(field);
                AsksBest = true;
            }
        }
    }
}
