using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Validation;

namespace UnGraphQL.Api.Http.Trusted;

/// <summary>Warns of trusted documents that the schema does not fit, once the server has started: who asks for them gets errors.</summary>
internal sealed partial class TrustedDocumentsCheck(TrustedDocuments documents, RequestExecutor executor, ILogger<TrustedDocumentsCheck> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var document in documents.All.TakeWhile(_ => !stoppingToken.IsCancellationRequested))
        {
            var errors = DocumentValidator.Validate(executor.Schema, Parser.Parse(new Source(document.Text)), maxErrors: 1);
            if (!errors.IsEmpty)
            {
                Unfit(document.Name, document.Id, errors[0].Message);
            }
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Warning, "The schema does not fit the trusted document {Document} ({Id}): {Message}")]
    private partial void Unfit(string document, string id, string message);
}
