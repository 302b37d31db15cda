using System.Globalization;
using UnGraphQL.Conformance;

return args switch
{
    ["validate", var schema] => ValidationAnswers.Write(schema),
    ["execute", var schema] => await ExecutionAnswers.WriteAsync(schema),
    ["fuzz", var schema, var count] => Fuzzing.Run(schema, int.Parse(count, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        validate SCHEMA   reads {"query"} from each line, writes the errors of its validation
        execute SCHEMA    reads objects or a request from each line, writes the responses of the odd schema over the objects that came last
        fuzz SCHEMA COUNT reads and validates so many broken documents
        """);
    return 1;
}
