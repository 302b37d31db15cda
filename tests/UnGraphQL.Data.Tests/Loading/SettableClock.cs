namespace UnGraphQL.Data.Tests.Loading;

/// <summary>A clock that moves an hour each time it is read, so that later loads are later.</summary>
internal sealed class SettableClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now = _now.AddHours(1);
}
