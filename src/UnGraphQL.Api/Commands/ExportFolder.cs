using UnGraphQL.Api.Export;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Api.Commands;

/// <summary>A folder with a file for each language version, named by symbol and language: <c>A_RES_67_137.en.json</c>.</summary>
internal sealed class ExportFolder
{
    private readonly string _path;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="CommandFailedException">The folder cannot be made.</exception>
    public ExportFolder(string path)
    {
        _path = path;
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"The folder {path} cannot be made: {exception.Message}", exception);
        }
    }

    public int Written { get; private set; }

    /// <exception cref="CommandFailedException">The file cannot be written.</exception>
    public async Task WriteAsync(ExportedDocument exported, DocumentForm form, byte[] content, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_path, Free($"{NameOf(exported.Key)}.{LanguageCodes.TwoLetters(exported.Document.Language)}", form.Suffix));
        try
        {
            await File.WriteAllBytesAsync(path, content, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path} cannot be written: {exception.Message}", exception);
        }

        Written++;
    }

    /// <summary>Letters, digits and the signs that every file system takes; all else becomes an underscore.</summary>
    internal static string NameOf(string key) => string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '(' or ')' ? c : '_'));

    private string Free(string name, string suffix)
    {
        var free = name + suffix;
        for (var copy = 2; !_names.Add(free); copy++)
        {
            free = $"{name}-{copy}{suffix}";
        }

        return free;
    }
}
