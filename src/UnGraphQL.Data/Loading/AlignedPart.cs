using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>What stands at one address, in each language that has it.</summary>
internal sealed class AlignedPart<T>(string address, T first, Language language)
    where T : class
{
    public string Address { get; } = address;

    /// <summary>In the most preferred language that has it.</summary>
    public T First { get; } = first;

    /// <summary>Most preferred language first.</summary>
    public SortedList<Language, T> Texts { get; } = new() { [language] = first };

    public int Languages => Texts.Keys.Aggregate(0, (mask, held) => mask | (1 << (int)held));
}
