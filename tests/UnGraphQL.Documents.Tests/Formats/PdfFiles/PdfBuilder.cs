using System.Globalization;
using System.Text;

namespace UnGraphQL.Documents.Tests.Formats.PdfFiles;

/// <summary>Makes small PDF files: lines of Latin text at places on pages.</summary>
internal static class PdfBuilder
{
    private const int FirstLine = 800;
    private const int LineHeight = 12;

    /// <summary>Pages of lines from the left margin. A line may hold several stretches, each after a tab, set in columns of 220 points.</summary>
    public static byte[] Build(params string[] pages) => BuildWith("", pages);

    /// <param name="trailer">Further entries of the trailer.</param>
    public static byte[] BuildWith(string trailer, params string[] pages)
    {
        var kids = string.Join(' ', pages.Select((_, i) => $"{4 + (2 * i)} 0 R"));
        List<string> objects = ["<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Kids [{kids}] /Count {pages.Length} >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"];
        foreach (var page in pages)
        {
            var content = string.Concat(page.Split('\n').SelectMany((line, row) => line.Split('\t').Select((part, column) => (part, row, column))).Where(p => p.part.Length > 0).Select(Show));
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 842] /Resources << /Font << /F 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (body, index) in objects.Select((o, i) => (o, i)))
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => $"{o:D10} 00000 n \n"))}");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Show((string Part, int Row, int Column) place)
    {
        var (x, y) = (60 + (370 * place.Column), FirstLine - (LineHeight * place.Row));
        var text = place.Part.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        return $"BT /F 9 Tf {x} {y} Td ({text}) Tj ET\n";
    }
}
