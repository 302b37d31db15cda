using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Rows of <c>organizations.tsv</c> to an authority. What the columns mean is said at the head of that file.</summary>
internal static class AuthorityReader
{
    private static readonly Language[] NamedLanguages = Enum.GetValues<Language>();

    /// <exception cref="InvalidDataException">With file, line and reason.</exception>
    public static OrganizationAuthority Read(ImmutableArray<PackRow> rows)
    {
        var codes = new Dictionary<string, PackRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Require(row, row["code"].Length > 0, "the code is missing");
            Require(row, codes.TryAdd(row["code"], row), $"the code \"{row["code"]}\" is already that of line {codes[row["code"]].Line}");
        }

        var organizations = rows.Select(row => Organization(row, codes)).ToImmutableArray();
        RequireNoLoop(rows, organizations);
        RequireDistinctBodies(rows, organizations);
        RequireMarkedAcronyms(rows, organizations);
        return new OrganizationAuthority(organizations);
    }

    private static Organization Organization(PackRow row, Dictionary<string, PackRow> codes)
    {
        var parents = row["parents"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToImmutableArray();
        foreach (var parent in parents)
        {
            Require(row, codes.ContainsKey(parent), $"there is no parent \"{parent}\"");
        }

        Require(row, row["nested"] is "" or "no", $"expected \"no\" or nothing under nested but found \"{row["nested"]}\"");
        var names = Names(row);
        Require(row, names.Any(name => name.Kind == NameKind.Official), "there is no official name in any language");
        return new Organization
        {
            Code = row["code"],
            Kind = Kind(row),
            Parents = parents,
            Body = row["body"] is { Length: > 0 } body ? body : null,
            Names = names,
            CountsInLongerNames = row["nested"] != "no",
            Heads = Tagged(row, "heads"),
            OfficeHolders = Tagged(row, "office_holders"),
            Since = Year(row, "since"),
            Until = Year(row, "until"),
            Successors = Successors(row, codes),
        };
    }

    private static int? Year(PackRow row, string column)
    {
        if (row[column].Length == 0)
        {
            return null;
        }

        Require(row, int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1800 and < 2200, $"expected a year under {column} but found \"{row[column]}\"");
        return year;
    }

    private static ImmutableArray<string> Successors(PackRow row, Dictionary<string, PackRow> codes)
    {
        var successors = row["successors"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToImmutableArray();
        foreach (var successor in successors)
        {
            Require(row, codes.ContainsKey(successor) && successor != row["code"], $"there is no successor \"{successor}\"");
        }

        return successors;
    }

    private static OrganizationKind Kind(PackRow row)
    {
        var words = row["kind"].Split('_').Select(word => word.Length == 0 ? "" : word[..1] + word[1..].ToLowerInvariant());
        var known = Enum.TryParse<OrganizationKind>(string.Concat(words), out var kind) && !row["kind"].Any(char.IsDigit);
        Require(row, known, $"\"{row["kind"]}\" is not a kind of organization");
        return kind;
    }

    private static ImmutableArray<OrganizationName> Names(PackRow row)
    {
        var names = ImmutableArray.CreateBuilder<OrganizationName>();
        foreach (var language in NamedLanguages)
        {
            if (row[$"name_{Tag(language)}"] is { Length: > 0 } text)
            {
                names.Add(new OrganizationName(text, language, NameKind.Official, Gender: language == Language.Fr ? Gender(row) : null));
            }
        }

        foreach (var language in NamedLanguages.Where(l => row.Header.Contains($"acronym_{Tag(l)}")))
        {
            if (row[$"acronym_{Tag(language)}"] is { Length: > 0 } text)
            {
                names.Add(new OrganizationName(text.TrimStart('~'), language, NameKind.Acronym, IsShared: text[0] == '~'));
            }
        }

        names.AddRange(Tagged(row, "variants").Select(variant => new OrganizationName(variant.Text, variant.Language, NameKind.Variant)));
        return names.ToImmutable();
    }

    private static GrammaticalGender? Gender(PackRow row)
    {
        Require(row, row["gender_fr"] is "" or "m" or "f", $"expected m or f under gender_fr but found \"{row["gender_fr"]}\"");
        return row["gender_fr"] switch { "m" => GrammaticalGender.Masculine, "f" => GrammaticalGender.Feminine, _ => null };
    }

    private static ImmutableArray<(Language Language, string Text)> Tagged(PackRow row, string column)
    {
        var entries = ImmutableArray.CreateBuilder<(Language, string)>();
        foreach (var entry in row[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var language = NamedLanguages.Cast<Language?>().FirstOrDefault(l => entry.StartsWith(Tag(l ?? default) + ":", StringComparison.Ordinal));
            Require(row, language is not null && entry.Length > 3, $"expected \"en:…\" or another language under {column} but found \"{entry}\"");
            entries.Add((language ?? default, entry[3..]));
        }

        return entries.ToImmutable();
    }

    private static void RequireNoLoop(ImmutableArray<PackRow> rows, ImmutableArray<Organization> organizations)
    {
        var byCode = organizations.ToDictionary(o => o.Code, StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++)
        {
            var above = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(organizations[i].Parents);
            while (open.TryPop(out var code))
            {
                if (above.Add(code))
                {
                    byCode[code].Parents.ToList().ForEach(open.Push);
                }
            }

            Require(rows[i], !above.Contains(organizations[i].Code), $"\"{organizations[i].Code}\" is its own ancestor");
        }
    }

    private static void RequireDistinctBodies(ImmutableArray<PackRow> rows, ImmutableArray<Organization> organizations)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++)
        {
            Require(rows[i], organizations[i].Body is not { } body || seen.Add(body), $"the body \"{organizations[i].Body}\" has two organizations");
        }
    }

    private static void RequireMarkedAcronyms(ImmutableArray<PackRow> rows, ImmutableArray<Organization> organizations)
    {
        var bearers = organizations
            .SelectMany((o, i) => o.Names.Where(name => name.Kind == NameKind.Acronym).Select(name => (Name: name, Row: rows[i])))
            .GroupBy(bearer => (bearer.Name.Text, bearer.Name.Language))
            .Where(group => group.Count() > 1);
        foreach (var bearer in bearers.SelectMany(group => group).Where(bearer => !bearer.Name.IsShared))
        {
            Require(bearer.Row, false, $"the acronym \"{bearer.Name.Text}\" belongs to several rows and must be marked \"~\" in each");
        }
    }

    private static string Tag(Language language) => language.ToString().ToLowerInvariant();

    private static void Require(PackRow row, bool condition, string reason)
    {
        if (!condition)
        {
            throw new InvalidDataException($"{row.File}, line {row.Line}: {reason}.");
        }
    }
}
