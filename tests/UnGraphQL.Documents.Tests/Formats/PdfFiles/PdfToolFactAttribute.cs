namespace UnGraphQL.Documents.Tests.Formats.PdfFiles;

/// <summary>A fact about PDF files, which need <c>pdftotext</c>.</summary>
public sealed class PdfToolFactAttribute : FactAttribute
{
    private static readonly string[] Names = ["pdftotext", "pdftotext.exe"];

    public PdfToolFactAttribute() => Skip = IsInstalled ? null : "pdftotext is not installed: install poppler-utils.";

    private static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => Names.Any(name => File.Exists(Path.Combine(folder, name))));
}
