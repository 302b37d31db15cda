namespace UnGraphQL.Api.Commands;

internal static class ExitCodes
{
    public const int Well = 0;

    public const int CouldNotRun = 1;

    public const int SomeRefused = 2;
}
