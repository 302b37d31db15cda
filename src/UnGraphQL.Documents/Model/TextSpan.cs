namespace UnGraphQL.Documents.Model;

/// <summary>A stretch of a text in UTF-16 units: start inclusive, end exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public override string ToString() => $"{Start}-{End}";
}
