using System.Linq.Expressions;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Export;

/// <summary>A work that a name fits.</summary>
internal sealed class FoundDocument
{
    public required long Id { get; init; }

    public required string Key { get; init; }

    public required string? Title { get; init; }

    /// <summary>Bit <c>1 &lt;&lt; (int)language</c> for each version held.</summary>
    public required int Languages { get; init; }

    /// <summary>A symbol or number of it, in the form that they are compared in; its key where it has none.</summary>
    public required string Name { get; init; }

    /// <summary>What <see cref="Name"/> is of it.</summary>
    public required WorkSymbolKind Kind { get; init; }

    public static readonly Expression<Func<NamedWork, FoundDocument>> Row = named => new FoundDocument
    {
        Id = named.Work.Id,
        Key = named.Work.Key,
        Title = named.Work.Title,
        Languages = named.Work.Languages,
        Name = named.Name.Symbol,
        Kind = named.Name.Kind,
    };

    public static IQueryable<NamedWork> Named(UnGraphQLContext context) =>
        context.WorkSymbols.Join(context.Works, name => name.WorkId, work => work.Id, (name, work) => new NamedWork { Name = name, Work = work });
}

/// <summary>A work with one of its names.</summary>
internal sealed class NamedWork
{
    public required WorkSymbol Name { get; init; }

    public required Work Work { get; init; }
}
