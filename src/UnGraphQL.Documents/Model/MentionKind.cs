namespace UnGraphQL.Documents.Model;

public enum MentionKind
{
    Name,
    Acronym,
    Variant,

    /// <summary>A head noun, as "the Council", that stands for a full name used before it.</summary>
    Contextual,
}
