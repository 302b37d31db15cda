using System.Collections.Immutable;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation;

/// <summary>What rules share: the schema, the document, where the walk is, and the errors so far.</summary>
internal sealed class ValidationContext
{
    private const int MaxMessageLength = 2_000;
    private const int MaxLocations = 20;

    private readonly int _maxErrors;
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public ValidationContext(Schema schema, DocumentNode document, int maxErrors)
    {
        Schema = schema;
        Document = document;
        Fragments = new FragmentTable(this);
        _maxErrors = maxErrors;
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public FragmentTable Fragments { get; }

    /// <summary>The composite type whose fields are being selected; null outside of selection sets and below what is unknown.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>Of the field or fragment that was entered last; null when unknown.</summary>
    public GraphQLType? Type { get; set; }

    /// <summary>Of the field that was entered last; null when its type has no such field.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>Of <see cref="Field"/>, as <c>Query.document</c>; meta fields belong to no type.</summary>
    public string FieldCoordinate => Field?.Name is ['_', '_', ..] metaField ? $"<meta>.{metaField}" : $"{ParentType}.{Field?.Name}";

    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>Names and values of any length may stand in a message, and any number of nodes take part in a fault: both are cut.</summary>
    /// <exception cref="ValidationAbortedException">Beyond the most errors reported.</exception>
    public void Report(string message, params ReadOnlySpan<Node> nodes)
    {
        if (_errors.Count >= _maxErrors)
        {
            Abort("Too many validation errors, error limit reached. Validation aborted.", "errors", _maxErrors);
        }

        var locations = ImmutableArray.CreateBuilder<Language.SourceLocation>(MaxLocations);
        foreach (var node in nodes[..Math.Min(nodes.Length, MaxLocations)])
        {
            locations.Add(Document.Source.LocationOf(node.Start));
        }

        var text = message.Length > MaxMessageLength ? message[..MaxMessageLength] + "..." : message;
        _errors.Add(new GraphQLError(text) { Code = ErrorCodes.ValidationFailed, Locations = locations.DrainToImmutable() });
    }

    /// <summary>Ends the validation with an error that names the limit.</summary>
    /// <exception cref="ValidationAbortedException">Always.</exception>
    public void Abort(string message, string limit, int value)
    {
        _errors.Add(new GraphQLError(message) { Code = ErrorCodes.LimitExceeded, Extensions = [new("limit", limit), new("value", value)] });
        throw new ValidationAbortedException();
    }

    /// <summary>Null for a name that is not in the schema.</summary>
    public GraphQLType? TypeOf(TypeNode node) => node switch
    {
        NamedTypeNode named => Schema.TypesByName.GetValueOrDefault(named.Name.Value),
        ListTypeNode list => TypeOf(list.Type) is { } type ? new ListType(type) : null,
        NonNullTypeNode nonNull => TypeOf(nonNull.Type) is { } type ? new NonNullType(type) : null,
        _ => null,
    };
}
