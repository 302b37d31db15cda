using System.Collections.Immutable;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>Counts the aliases, directives and fragments of a document, as written, before it is validated.</summary>
internal sealed class DocumentLimits
{
    private readonly EngineOptions _options;
    private readonly Source _source;
    private int _aliases;
    private int _directives;
    private int _fragments;

    private DocumentLimits(EngineOptions options, Source source)
    {
        _options = options;
        _source = source;
    }

    /// <exception cref="GraphQLException">At the first that is one too many.</exception>
    public static void Check(DocumentNode document, EngineOptions options)
    {
        var limits = new DocumentLimits(options, document.Source);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation: limits.Count(operation); break;
                case FragmentDefinitionNode fragment: limits.Count(fragment); break;
                default: break;
            }
        }
    }

    private void Count(OperationDefinitionNode operation)
    {
        Count(operation.Directives);
        foreach (var variable in operation.VariableDefinitions)
        {
            Count(variable.Directives);
        }

        Count(operation.SelectionSet);
    }

    private void Count(FragmentDefinitionNode fragment)
    {
        Count(ref _fragments, _options.MaxFragments, LimitNames.Fragments, fragment);
        Count(fragment.Directives);
        Count(fragment.SelectionSet);
    }

    private void Count(SelectionSetNode? selectionSet)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            Count(selection.Directives);
            if (selection is FieldNode { Alias: { } alias })
            {
                Count(ref _aliases, _options.MaxAliases, LimitNames.Aliases, alias);
            }

            Count((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet);
        }
    }

    private void Count(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            Count(ref _directives, _options.MaxDirectives, LimitNames.Directives, directive);
        }
    }

    private void Count(ref int count, int maximum, string limit, Node place)
    {
        if (++count > maximum)
        {
            throw new GraphQLException(LimitError.Of(limit, maximum, $"Document contains more than {maximum} {limit}.", _source.LocationOf(place.Start)));
        }
    }
}
