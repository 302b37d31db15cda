using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace UnGraphQL.Data.Configurations;

/// <summary>SQLite stores no kind of time; every instant held is UTC.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value,
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
