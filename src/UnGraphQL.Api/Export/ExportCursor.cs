using System.Globalization;

namespace UnGraphQL.Api.Export;

/// <summary>
/// A place in the bulk export, which goes by the version in which documents changed last: what is loaded while it runs moves to its end and is
/// given there. <c>57</c> is behind all of version 57, <c>57-1234-2</c> behind one language version.
/// </summary>
/// <param name="Work">Database key, of no meaning elsewhere.</param>
internal readonly record struct ExportCursor(long Version, long Work, int Language)
{
    /// <summary>Of a work of which all languages have been given.</summary>
    public const int LastLanguage = (int)UnGraphQL.Documents.Model.Language.Ar;

    public static readonly ExportCursor Start = Behind(-1);

    public static ExportCursor Behind(long version) => new(version, long.MaxValue, LastLanguage);

    public static bool TryParse(string text, out ExportCursor cursor)
    {
        var parts = text.Split('-');
        cursor = Start;
        if (!TryNumber(parts[0], out var version) || parts.Length is not (1 or 3))
        {
            return false;
        }

        if (parts.Length == 1)
        {
            cursor = Behind(version);
            return true;
        }

        if (!TryNumber(parts[1], out var work) || !TryNumber(parts[2], out var language) || language > LastLanguage)
        {
            return false;
        }

        cursor = new ExportCursor(version, work, (int)language);
        return true;
    }

    public override string ToString() =>
        Work == long.MaxValue ? Math.Max(0, Version).ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Version}-{Work}-{Language}");

    private static bool TryNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
