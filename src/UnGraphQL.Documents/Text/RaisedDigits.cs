namespace UnGraphQL.Documents.Text;

/// <summary>Digits printed as superscripts of their own: ¹ ² ³ ⁴.</summary>
internal static class RaisedDigits
{
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// <summary>The same number in plain digits; other characters stay.</summary>
    public static string Lower(string text) => string.Concat(text.Select(c => Raised.IndexOf(c, StringComparison.Ordinal) is var digit and >= 0 ? (char)('0' + digit) : c));
}
