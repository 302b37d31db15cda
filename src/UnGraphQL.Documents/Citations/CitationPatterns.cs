using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Citations;

/// <summary>The forms that are the same in every language written in Latin letters.</summary>
internal static partial class CitationPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    private const string Adopted = """
        (?: A/HRC | E/CN\.[0-9]+ | A | S | E | T | IOM ) /(?:RES|DEC)/
        (?: (?:E?S\p{Pd})? [0-9]+ / )? [0-9]+
        (?: \s? (?:AA|BB|CC|DD|[A-Z]) (?: \s?\p{Pd}\s?[A-Z] )? (?![\p{L}\p{N}/]) )?                             # 57/270 B
        (?: \s? \( (?: (?:19|20)[0-9]{2} | (?:E?S\p{Pd})? [IVXLC]+ ) \) )?                       # 1373 (2001), 2625 (XXV)
        """;

    private const string Other = """
        [A-Z]{1,8} (?:-ASP)?
        (?:
            / (?: \s(?=[0-9]) )?                                                                 # S/ 12869, broken at a line end
            (?:
                (?:E?S\p{Pd})? [0-9]+ [A-Z]? (?![\p{L}\p{N}-[\u3400-\u9FFF]])
              | [A-Z][A-Za-z]* (?: \.[A-Z][a-z]{2} )? (?: \.\s? (?: [0-9]+ | [IVX]+ | [A-Z] ) | [0-9]+ | \([0-9]+\) )? (?![\p{L}\p{N}-[\u3400-\u9FFF]])
            )
            (?: \s? \( (?i: parts? | vols?\. | supp | sect\. | resumption | introduction | closed ) [^()]{0,16} \) )?
        )+
        """;

    /// <summary>A full symbol; Chinese sets no space between it and the words around. Group <c>series</c> is its first part.</summary>
    /// <example>A/67/280-S/2012/614</example>
    [GeneratedRegex($$"""
        (?<![\p{L}\p{N}/.=_\--[\u3400-\u9FFF]])
        (?= (?<series> [A-Z]{1,8} ) [/-] )
        (?:
            {{Adopted}}
          |
            {{Other}}
        )
        (?:
            \s? \p{Pd} \s? (?= [A-Z]{1,8} / )
            {{Other}}
        )?
        (?![\p{L}\p{N}-[\u3400-\u9FFF]])
        """, Options, 2000)]
    public static partial Regex Symbol();

    /// <summary>Identifiers of other organizations.</summary>
    /// <example>CM/Rec(2011)13</example>
    [GeneratedRegex("""
        (?<![\p{L}\p{N}/])
        (?: CM/(?:Rec|Res[A-Za-z]*|Decl?|Del)\s?\([0-9]{4}\)\s?[0-9]+                            # Committee of Ministers of the Council of Europe
          | (?:WHA|EB)[0-9]{1,3}\.[0-9]+                                                         # World Health Assembly, Executive Board of WHO
          | GC\([0-9IVXL]+\)/RES/[0-9]+                                                          # General Conference of IAEA
        )
        (?![\p{L}\p{N}])
        """, Options, 2000)]
    public static partial Regex ExternalIdentifier();

    /// <summary>A masthead line that stands alone: what the text was adopted on.</summary>
    /// <example>[on the report of the Fifth Committee (A/72/572/Add.1)]</example>
    [GeneratedRegex(@"^ \s* \[ [^\[\]]* \] \s* $", Options, 2000)]
    public static partial Regex BracketedLine();
}
