namespace UnGraphQL.Data.Entities;

public sealed class Meeting
{
    public int Id { get; set; }

    public int BodyId { get; set; }

    public int? SessionId { get; set; }

    public int Number { get; set; }

    /// <summary><c>plenary</c>; null when no document prints it.</summary>
    public string? Kind { get; set; }

    /// <summary>Date of what was adopted at it.</summary>
    public DateOnly? HeldOn { get; set; }
}
