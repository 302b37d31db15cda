using System.Collections.Immutable;

namespace UnGraphQL.Engine.Execution.Costs;

/// <summary>How many items a field's list may have: <c>@listSize</c> of its definition.</summary>
/// <param name="AssumedSize">When no argument tells.</param>
/// <param name="SlicingArguments">Names of the arguments that bound the list; of several given the largest counts.</param>
/// <param name="SlicingArgumentDefaultValue">When none of them is given; goes before the assumed size.</param>
/// <param name="SizedFields">Fields of the returned object whose lists are meant; empty when it is the field's own.</param>
/// <param name="RequireOneSlicingArgument">Whether exactly one of the slicing arguments must be given.</param>
internal sealed record ListSize(
    int? AssumedSize,
    ImmutableArray<string> SlicingArguments,
    int? SlicingArgumentDefaultValue,
    ImmutableArray<string> SizedFields,
    bool RequireOneSlicingArgument)
{
    /// <summary>When no slicing argument is given.</summary>
    public int Fallback => SlicingArgumentDefaultValue ?? AssumedSize ?? 1;
}
