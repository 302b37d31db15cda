using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Documents;

internal sealed record VoteRow(long WorkId, VoteOutcome Outcome, int? InFavour, int? Against, int? Abstaining);
