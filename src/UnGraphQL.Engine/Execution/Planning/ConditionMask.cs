namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>The variables of <see cref="Conditions"/> in one request, a bit for each: those that are true, and those that are null where they may not be.</summary>
internal readonly record struct ConditionMask(ulong Truths, ulong Faults);
