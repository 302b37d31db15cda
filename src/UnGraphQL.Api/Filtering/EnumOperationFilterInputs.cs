using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Api.Filtering;

// The input types of the schema that differ in their enum alone.

internal sealed record DocumentKindOperationFilterInput : EnumOperations<DocumentKind>;

internal sealed record ParagraphKindOperationFilterInput : EnumOperations<ParagraphKind>;

internal sealed record ActionOperationFilterInput : EnumOperations<OpeningAction>;

internal sealed record OrganizationKindOperationFilterInput : EnumOperations<OrganizationKind>;

internal sealed record SessionKindOperationFilterInput : EnumOperations<SessionKind>;

internal sealed record ReferenceKindOperationFilterInput : EnumOperations<ReferenceKind>;

internal sealed record ReferenceStatusOperationFilterInput : EnumOperations<ReferenceStatus>;

internal sealed record MentionKindOperationFilterInput : EnumOperations<MentionKind>;

internal sealed record LanguageOperationFilterInput : EnumOperations<Language>;

internal sealed record VoteOutcomeOperationFilterInput : EnumOperations<VoteOutcome>;

internal sealed record SeverityOperationFilterInput : EnumOperations<DiagnosticSeverity>;
