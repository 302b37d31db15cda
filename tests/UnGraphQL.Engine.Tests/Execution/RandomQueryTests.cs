using System.Text;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>Random valid queries answer as the specification's algorithms do.</summary>
public sealed class RandomQueryTests
{
    private static readonly RequestExecutor Executor = LibrarySchema.Create(new EngineOptions { MaxTokens = 1_000_000, MaxFields = 100_000, MaxAliases = 100_000, MaxDirectives = 100_000, MaxFragments = 10_000, MaxFieldCost = 1e9, MaxTypeCost = 1e9, MaxNodes = 1_000_000 });

    private static readonly Schema Schema = Executor.Schema;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task AnswersAsTheReferenceInterpreter(int seed)
    {
        var random = new Random(seed);
        var compared = 0;
        for (var i = 0; i < 150; i++)
        {
            var query = new QueryWriter(random).Write();
            var condition = random.Next(2) == 0;
            var json = await Executor.ExecuteAsync(query, $$"""{"x":{{(condition ? "true" : "false")}}}""", services: new Services(new LibrarySchema.CallLog()));
            if (json.Contains("GRAPHQL_VALIDATION_FAILED", StringComparison.Ordinal))
            {
                continue; // Two aliases met that cannot be merged.
            }

            compared++;
            var document = Parser.Parse(Source.FromText(query));
            Assert.Equal((query, new ReferenceInterpreter(Schema, document, condition, Resolve, TypeOf).Execute()), (query, json));
        }

        Assert.InRange(compared, 40, 150);
    }

    private static object? Resolve(string type, object? row, FieldNode field)
    {
        var first = field.Arguments.FirstOrDefault(argument => argument.Name.Value == "first")?.Value is IntValueNode number ? int.Parse(number.Value, null) : 10;
        return (row, field.Name.Value) switch
        {
            (null, "documents") => LibrarySchema.QueryResolvers.Documents(first),
            (null, "resolutions") => new LibrarySchema.Connection<LibrarySchema.DocumentRow>([.. LibrarySchema.Documents.Where(each => each.Kind == LibrarySchema.Kind.Resolution)], 2),
            (null, "hits") => LibrarySchema.QueryResolvers.Hits(),
            (null, "nodes") => LibrarySchema.QueryResolvers.Nodes(["p12", "x", "d1"]),
            (not null, "id") => LibrarySchema.NodeResolvers.Id(row),
            (LibrarySchema.DocumentRow document, "paragraphs") => LibrarySchema.Paragraphs.Where(each => each.DocumentKey == document.Key).Take(first),
            (LibrarySchema.DocumentRow document, "related") => LibrarySchema.Documents.Where(each => each != document),
            (LibrarySchema.DocumentRow document, "vote") => document.Key == 1 ? "WITHOUT_VOTE" : null,
            (LibrarySchema.DocumentRow document, "kind") => document.Kind == LibrarySchema.Kind.Resolution ? "RESOLUTION" : "PRESS_RELEASE",
            (LibrarySchema.ParagraphRow paragraph, "document") => LibrarySchema.Documents.First(each => each.Key == paragraph.DocumentKey),
            (LibrarySchema.ParagraphRow { Action: null }, "action") => null,
            (LibrarySchema.ParagraphRow paragraph, "action") => paragraph.Action == LibrarySchema.Action.TakeNote ? "TAKE_NOTE" : "DECIDE",
            (not null, var name) => row.GetType().GetProperty(char.ToUpperInvariant(name[0]) + name[1..])?.GetValue(row),
            _ => throw new InvalidOperationException($"{type}.{field.Name.Value}"),
        };
    }

    private static string TypeOf(object row) => row is LibrarySchema.DocumentRow document
        ? document.Kind == LibrarySchema.Kind.Resolution ? "Resolution" : "OtherDocument"
        : "Paragraph";

    private sealed class QueryWriter(Random random)
    {
        private readonly StringBuilder _text = new();
        private readonly List<string> _fragments = [];

        public string Write()
        {
            _text.Append("query($x: Boolean!) { t: __typename @include(if: $x) ");
            WriteSelections(Schema.QueryType, depth: 0);
            _text.Append(" }");
            return string.Join('\n', _fragments.Prepend(_text.ToString()));
        }

        private void WriteSelections(NamedType type, int depth)
        {
            _text.Append("__typename ");
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                switch (random.Next(6))
                {
                    case 0: WriteInline(type, depth); break;
                    case 1: WriteSpread(type, depth); break;
                    default: WriteField(type, depth); break;
                }
            }
        }

        private void WriteField(NamedType type, int depth)
        {
            var fields = (type as CompositeFieldsType)?.Fields.Where(field => field.Name is not ("document" or "node") || type.Name == "Paragraph").ToList() ?? [];
            if (fields.Count == 0)
            {
                return;
            }

            var chosen = fields[random.Next(fields.Count)];
            var isLeaf = chosen.Type.Named is ScalarType or EnumType;
            if (!isLeaf && depth > 3)
            {
                return;
            }

            _text.Append(random.Next(5) == 0 ? $"a{random.Next(3)}: " : "").Append(chosen.Name);
            _text.Append(chosen.Name == "nodes" && type == Schema.QueryType ? "(ids: [\"p12\", \"x\", \"d1\"])" : chosen.Argument("first") is not null && random.Next(6) == 0 ? "(first: 1)" : "");
            WriteDirective();
            if (!isLeaf)
            {
                _text.Append(" { ");
                WriteSelections(chosen.Type.Named, depth + 1);
                _text.Append('}');
            }

            _text.Append(' ');
        }

        private void WriteInline(NamedType type, int depth)
        {
            var condition = Condition(type);
            _text.Append("... ").Append(random.Next(4) == 0 ? "" : $"on {condition.Name}");
            var inner = _text.ToString().EndsWith("... ", StringComparison.Ordinal) ? type : condition;
            WriteDirective();
            _text.Append(" { ");
            WriteSelections(inner, depth + 1);
            _text.Append("} ");
        }

        private void WriteSpread(NamedType type, int depth)
        {
            var condition = Condition(type);
            var name = $"F{_fragments.Count}";
            _fragments.Add("");
            _text.Append("...").Append(name);
            WriteDirective();
            _text.Append(' ');
            var start = _text.Length;
            WriteSelections(condition, depth + 1);
            _fragments[int.Parse(name[1..], null)] = $"fragment {name} on {condition.Name} {{ {_text.ToString(start, _text.Length - start)} }}";
            _text.Length = start;
            if (random.Next(3) == 0)
            {
                _text.Append("...").Append(name).Append(' ');
            }
        }

        private NamedType Condition(NamedType type)
        {
            var possible = Schema.Types.OfType<NamedType>().Where(each => each is ObjectType or InterfaceType or UnionType
                && Schema.PossibleTypes[each].Intersect(Schema.PossibleTypes[type]).Any()).ToList();
            return possible[random.Next(possible.Count)];
        }

        private void WriteDirective() => _text.Append(random.Next(12) switch
        {
            0 => " @skip(if: $x)",
            1 => " @include(if: $x)",
            2 => " @skip(if: false)",
            3 => " @include(if: $x) @skip(if: true)",
            _ => "",
        });
    }
}
