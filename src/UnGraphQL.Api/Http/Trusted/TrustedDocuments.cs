using System.Collections.Frozen;
using System.Collections.Immutable;
using UnGraphQL.Api.Commands;
using UnGraphQL.Api.Http.Errors;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Api.Http.Trusted;

/// <summary>The documents that are served by id.</summary>
internal sealed class TrustedDocuments
{
    private readonly FrozenDictionary<string, TrustedDocument> _byId;
    private readonly FrozenDictionary<string, (TrustedOperation Described, OperationDefinitionNode Definition)> _byName;
    private readonly bool _only;

    /// <param name="only">Whether no other document is served.</param>
    /// <param name="own">What the front page asks: served, and not listed.</param>
    public TrustedDocuments(IEnumerable<TrustedDocument> documents, bool only, ImmutableArray<TrustedDocument> own)
    {
        All = [.. documents.DistinctBy(document => document.Id)];
        _byId = All.Concat(own).DistinctBy(document => document.Id).ToFrozenDictionary(document => document.Id, StringComparer.Ordinal);
        _byName = All.SelectMany(document => document.Operations.Zip(document.Definitions)).DistinctBy(pair => pair.First.Name).ToFrozenDictionary(pair => pair.First.Name, StringComparer.Ordinal);
        _only = only;
    }

    /// <summary>In the order of their files.</summary>
    public ImmutableArray<TrustedDocument> All { get; }

    /// <summary>The <c>*.graphql</c> files of a folder and those below it.</summary>
    /// <exception cref="CommandFailedException">One of them cannot be read.</exception>
    public static IEnumerable<TrustedDocument> Read(string folder) => Directory
        .EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(ReadFile);

    /// <summary>The request for the document that the parameters name or hold.</summary>
    /// <exception cref="BadRequestException">They do neither, or both, or the document is not served.</exception>
    public GraphQLRequest Resolve(RequestParameters parameters)
    {
        var document = (parameters.DocumentId, parameters.Query) switch
        {
            (null, null) => throw new BadRequestException("The request has no \"query\"."),
            (null, { } query) => Allowed(query),
            ({ } id, null) => Find(id),
            _ => throw new BadRequestException("The request has both \"query\" and \"documentId\": send one of them."),
        };
        return new GraphQLRequest(document, parameters.OperationName, parameters.Variables)
        {
            QueriesOnly = parameters.QueriesOnly,
            ReportCost = parameters.ReportCost,
        };
    }

    /// <summary>The parameters of a request for an operation by its name, whose variables are parameters of the address.</summary>
    /// <exception cref="BadRequestException">There is no such operation, or its variables are others.</exception>
    public RequestParameters Named(string name, IQueryCollection query, Schema schema)
    {
        if (!_byName.TryGetValue(name, out var operation))
        {
            throw new BadRequestException(
                StatusCodes.Status404NotFound,
                new GraphQLError($"No operation has this name: {TrustedRoutes.OperationsPath} lists those that are served.") { Code = HttpErrorCodes.PersistedDocumentNotFound });
        }

        return new RequestParameters
        {
            DocumentId = operation.Described.Id,
            OperationName = operation.Definition.Name?.Value,
            Variables = OperationVariables.Read(query, name, operation.Definition.VariableDefinitions, schema),
            QueriesOnly = true,
        };
    }

    private static TrustedDocument ReadFile(string path)
    {
        try
        {
            return TrustedDocument.Read(File.ReadAllBytes(path), Path.GetFileNameWithoutExtension(path));
        }
        catch (GraphQLException exception)
        {
            throw new CommandFailedException($"{path} is no GraphQL document: {exception.Error.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path} cannot be read: {exception.Message}", exception);
        }
    }

    private byte[] Find(string id) => _byId.TryGetValue(id, out var document)
        ? document.Text
        : throw Refused(HttpErrorCodes.PersistedDocumentNotFound, $"No document has this id: {TrustedRoutes.OperationsPath} lists those that are served.");

    /// <summary>The text of a trusted document is as good as its id.</summary>
    private byte[] Allowed(byte[] query) => !_only || _byId.ContainsKey(TrustedDocument.IdOf(query))
        ? query
        : throw Refused(HttpErrorCodes.PersistedDocumentRequired, $"Only trusted documents are served: send the \"documentId\" of one that {TrustedRoutes.OperationsPath} lists.");

    private static BadRequestException Refused(string code, string message) => new(StatusCodes.Status400BadRequest, new GraphQLError(message) { Code = code });
}
