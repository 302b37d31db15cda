namespace UnGraphQL.Data;

/// <summary>Databases that have migrations; <c>Database:Provider</c> in the configuration.</summary>
public enum DatabaseProvider
{
    Sqlite,
}
