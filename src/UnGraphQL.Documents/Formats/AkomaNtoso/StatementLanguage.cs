using System.Text;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>The language of a statement: the tag says one, the text shows one. Files in the wrong folder are tagged for the folder, so the text wins.</summary>
internal static class StatementLanguage
{
    /// <summary>Enough text to tell a language by.</summary>
    private const int Sample = 4000;

    private static readonly string[] TextElements = ["container", "paragraph", "crossHeading"];

    /// <summary>The language, and a doubt when tag and text disagree; or no language, with the name of the one it is where the tag says it.</summary>
    public static (Language? Language, string? Other, Diagnostic? Doubt) Read(StatementHead head)
    {
        var tag = head.Meta("FRBRlanguage")?["language"];
        var tagged = LanguageCodes.Tagged(tag);
        var shown = LanguageRecognizer.Recognize(Text(head));
        var isOfLatinScript = shown is not { } told || LanguageTable.Of(told).Letters.IsEmpty;
        if (tagged is null && tag is not null && isOfLatinScript)
        {
            return (null, OtherLanguages.NameOf(tag), null); // German shares words with French and English
        }

        if (shown is null)
        {
            return (tagged, null, null);
        }

        var doubt = tagged is null || tagged == shown
            ? null
            : new Diagnostic(DiagnosticCodes.LanguageMismatch, DiagnosticSeverity.Warning, $"The document is tagged {tag} but its text is in {LanguageCodes.EnglishName(shown.Value)}.", Suggestion: LanguageCodes.EnglishName(shown.Value));
        return (shown, null, doubt);
    }

    // The text itself: cover pages keep English lines in every language.
    private static string Text(StatementHead head)
    {
        var text = new StringBuilder();
        foreach (var part in TextElements.SelectMany(head.Statement.Descendants))
        {
            text.Append(InlineReader.Read(head.Source, part).Text.Text.Value).Append(' ');
            if (text.Length > Sample)
            {
                break;
            }
        }

        return text.ToString();
    }
}
