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

    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        Fragments = new FragmentTable(this);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

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
        CheckRoom();
        var text = message.Length > MaxMessageLength ? message[..MaxMessageLength] + "..." : message;
        _errors.Add(new GraphQLError(text) { Code = ErrorCodes.ValidationFailed, Locations = LocationsOf(nodes) });
    }

    /// <summary>As <see cref="Report"/>, for a rule that is a limit.</summary>
    /// <exception cref="ValidationAbortedException">Beyond the most errors reported.</exception>
    public void ReportLimit(string message, string limit, int value, Node node)
    {
        CheckRoom();
        _errors.Add(LimitError.Of(limit, value, message, Document.Source.LocationOf(node.Start)));
    }

    /// <summary>Ends the validation with an error that names the limit.</summary>
    /// <exception cref="ValidationAbortedException">Always.</exception>
    public void Abort(string message, string limit, int value, params ReadOnlySpan<Node> nodes)
    {
        _errors.Add(LimitError.Of(limit, value, message) with { Locations = LocationsOf(nodes) });
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

    private void CheckRoom()
    {
        if (_errors.Count >= Options.MaxErrors)
        {
            Abort("Too many validation errors, error limit reached. Validation aborted.", LimitNames.Errors, Options.MaxErrors);
        }
    }

    private ImmutableArray<Language.SourceLocation> LocationsOf(ReadOnlySpan<Node> nodes)
    {
        var locations = ImmutableArray.CreateBuilder<Language.SourceLocation>(MaxLocations);
        foreach (var node in nodes[..Math.Min(nodes.Length, MaxLocations)])
        {
            locations.Add(Document.Source.LocationOf(node.Start));
        }

        return locations.DrainToImmutable();
    }
}
