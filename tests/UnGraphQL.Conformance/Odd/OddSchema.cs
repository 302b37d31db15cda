using System.Text.Json;
using System.Text.RegularExpressions;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Conformance.Odd;

/// <summary>The odd schema bound to its resolvers.</summary>
internal static partial class OddSchema
{
    private const string NoCode = "A code is one to four capital letters.";

    public static RequestExecutor Create(string file)
    {
        var binding = new SchemaBinding()
            .AddResolvers(typeof(RootResolvers)).AddResolvers(typeof(EchoResolvers)).AddResolvers(typeof(ChangeResolvers)).AddResolvers(typeof(EntryResolvers))
            .AddResolvers(typeof(LinkedResolvers)).AddResolvers(typeof(NamedResolvers)).AddResolvers(typeof(BookResolvers)).AddResolvers(typeof(PersonResolvers))
            .AddScalar("Code", new ScalarCodec(typeof(string), ParseCode, ParseCode, value => (string)value))
            .AddTypeName<OddObject>(row => row.TypeName);
        return RequestExecutor.Create(SchemaBuilder.Build(new Source(File.ReadAllBytes(file), file)), binding, new EngineOptions
        {
            MaxTokens = int.MaxValue,
            MaxNesting = ParserOptions.NestingCeiling,
            MaxAliases = int.MaxValue - 1,
            MaxDirectives = int.MaxValue - 1,
            MaxFragments = int.MaxValue - 1,
            MaxComparisons = int.MaxValue,
            MaxErrors = int.MaxValue,
            MaxSelectionDepth = 1_000,
            MaxFields = int.MaxValue,
            MaxFieldCost = double.MaxValue,
            MaxTypeCost = double.MaxValue,
            MaxNodes = int.MaxValue,
            Timeout = TimeSpan.FromMinutes(1),
        });
    }

    private static string ParseCode(ValueNode literal) =>
        literal is StringValueNode { Value: var text } ? ParseCode(text) : throw new FormatException(NoCode);

    private static string ParseCode(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? ParseCode(value.GetString() ?? "") : throw new FormatException(NoCode);

    private static string ParseCode(string text) => Code().IsMatch(text) ? text : throw new FormatException(NoCode);

    [GeneratedRegex("^[A-Z]{1,4}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Code();
}
