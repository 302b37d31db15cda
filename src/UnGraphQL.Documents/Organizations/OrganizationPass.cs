using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Finds the organizations named in paragraphs, items, headings and footnotes. It adds mentions and diagnostics and changes no text.</summary>
public static class OrganizationPass
{
    /// <summary>The document with its mentions, those of the paragraphs before those of the footnotes, each in the order of the text.</summary>
    public static ParsedDocument Apply(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new Reading(document).Result();
    }

    private sealed class Reading
    {
        private readonly ParsedDocument _document;
        private readonly NameIndex _index;
        private readonly MentionFinder _finder;
        private readonly Definitions _definitions;
        private readonly ContextReader _contexts;
        private readonly SectionSubjects _subjects;
        private readonly MentionChecks _checks;
        private readonly DocumentKnowledge _known = new();
        private readonly ILookup<string, TextSpan> _references;
        private readonly ImmutableArray<ParsedMention>.Builder _mentions = ImmutableArray.CreateBuilder<ParsedMention>();
        private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

        public Reading(ParsedDocument document)
        {
            _document = document;
            _index = NameIndex.For(document.Language);
            _definitions = new Definitions(_index, document.Language);
            _finder = new MentionFinder(_index, _definitions);
            _contexts = new ContextReader(_index, document);
            _subjects = new SectionSubjects(_finder, document.Title);
            _checks = new MentionChecks(document.Language);
            _references = document.References.ToLookup(reference => reference.Address, reference => reference.Span, StringComparer.Ordinal);
        }

        public ParsedDocument Result()
        {
            foreach (var paragraph in _document.Paragraphs)
            {
                Read(paragraph, new Antecedents());
            }

            foreach (var footnote in _document.Footnotes)
            {
                Read(footnote.Address, footnote.Text, new Antecedents(), _contexts.Section("\n" + footnote.Address), subject: null);
            }

            return _document with
            {
                Organizations = _mentions.ToImmutable(),
                Diagnostics = _document.Diagnostics.AddRange(_diagnostics),
            };
        }

        private void Read(ParsedParagraph paragraph, Antecedents antecedents)
        {
            // A heading is read apart: what it names is the subject of the paragraphs below it.
            var isHeading = paragraph.Kind == ParagraphKind.Heading;
            var section = _contexts.Section(isHeading ? "\n" + paragraph.Address : string.Join('\n', paragraph.Section));
            Read(paragraph.Address, paragraph.Text, antecedents, section, isHeading ? null : _subjects.Of(paragraph.Section));
            foreach (var child in paragraph.Children)
            {
                Read(child with { Section = paragraph.Section }, antecedents);
            }
        }

        private void Read(string address, string words, Antecedents paragraph, Antecedents section, Organization? subject)
        {
            var text = new TextUnderReading(address, words, NameTokenizer.Tokenize(words), [.. _references[address]]);
            var matches = _finder.Find(text, _known);
            _definitions.Apply(text, matches, _known);
            _diagnostics.AddRange(_checks.Misprints(text, matches));
            _diagnostics.AddRange(_checks.Conflicts(text, matches, subject, _known));
            _diagnostics.AddRange(_checks.Acronyms(text, matches));
            matches.ForEach(match => _known.Name(match.Organization));
            _contexts.Read(text, matches, paragraph, section, subject);
            _mentions.AddRange(matches
                .Where(match => !match.IsOfficeHolder)
                .Select(match => Mention(text, match)));
        }

        private static ParsedMention Mention(TextUnderReading text, NameMatch match)
        {
            var (span, words) = (text.Span(match), text.Words(match));
            var clitics = ArabicClitics.Before(words[..text.Tokens[match.First].Length], match);
            return new ParsedMention(text.Address, span with { Start = span.Start + clitics }, words[clitics..], match.Organization.Code, match.Kind);
        }
    }
}
