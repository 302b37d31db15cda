using System.Globalization;
using System.Xml;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Exchange;

/// <summary>Metadata, cover page and title.</summary>
internal sealed class AkomaNtosoHead(XmlWriter xml, ExportedDocument exported)
{
    private readonly ParsedDocument _document = exported.Document;

    public void Write()
    {
        xml.WriteStartElement("meta");
        WriteIdentification("");
        WriteWorkflow();
        WriteVoting();
        WriteReferences();
        WriteFields();
        WriteJobNumber();
        xml.WriteEndElement();
        WriteCoverPage();
    }

    /// <param name="part">Empty for the whole, <c>annex1</c> for an annex.</param>
    public void WriteIdentification(string part)
    {
        var work = _document.Symbol is { } symbol && SymbolLinks.AkomaNtosoWork(symbol, _document.AdoptedOn) is { } known ? known : $"/documents/{exported.Key}/";
        var expression = $"{work}{AkomaNtosoWriter.Language(_document.Language)}@/";
        Open("identification", ("source", "#ungraphql"));
        Open("FRBRWork");
        Value("FRBRthis", $"{work}!main/{part}");
        Value("FRBRuri", work);
        Empty("FRBRdate", ("date", AkomaNtosoWriter.Date(_document.AdoptedOn)), ("name", "adoption"));
        Empty("FRBRauthor", ("href", "#un"), ("as", "#author"));
        Value("FRBRcountry", "un");
        xml.WriteEndElement();
        Open("FRBRExpression");
        Value("FRBRthis", $"{expression}!main/{part}");
        Value("FRBRuri", expression);
        Empty("FRBRdate", ("date", AkomaNtosoWriter.Date(_document.DistributedOn)), ("name", "publication"));
        Empty("FRBRauthor", ("href", "#un"), ("as", "#author"));
        Empty("FRBRlanguage", ("language", AkomaNtosoWriter.Language(_document.Language)));
        xml.WriteEndElement();
        Open("FRBRManifestation");
        Value("FRBRthis", $"{expression}!main{(part.Length == 0 ? "" : "/" + part)}.xml");
        Value("FRBRuri", $"{expression.TrimEnd('/')}.xml");
        Empty("FRBRdate", ("date", AkomaNtosoWriter.Date(DateOnly.FromDateTime(exported.LoadedAt))), ("name", "markup"));
        Empty("FRBRauthor", ("href", "#ungraphql"), ("as", "#editor"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteWorkflow()
    {
        if (_document.Drafts.IsEmpty && _document.Sponsors.IsEmpty && _document.AdditionalSponsors.IsEmpty && _document.Symbol?.Kind != ReferenceKind.Resolution)
        {
            return;
        }

        Open("workflow", ("source", "#un"));
        foreach (var draft in _document.Drafts.DefaultIfEmpty(null))
        {
            Step("draftResolution", null, draft?.Key, draft is null || draft == _document.Drafts[0] ? _document.Sponsors : []);
        }

        if (!_document.AdditionalSponsors.IsEmpty)
        {
            Step("draftResolutionAdditionalSponsors", null, null, _document.AdditionalSponsors);
        }

        Step("adopted", _document.AdoptedOn, null, []);
        xml.WriteEndElement();
    }

    private void Step(string outcome, DateOnly? date, string? symbol, IReadOnlyCollection<string> by)
    {
        Open("step", ("date", AkomaNtosoWriter.Date(date)), ("outcome", outcome));
        if (symbol is not null)
        {
            xml.WriteAttributeString("as", symbol);
        }

        xml.WriteAttributeString("by", AkomaNtosoWriter.Clean(string.Join(", ", by)));
        xml.WriteEndElement();
    }

    private void WriteVoting()
    {
        if (_document.Vote is not { } vote)
        {
            return;
        }

        Open("analysis", ("source", "#un"));
        Open("parliamentary");
        Open("voting", ("outcome", vote.Outcome switch
        {
            VoteOutcome.WithoutVote => "adoptedWithoutVote",
            VoteOutcome.Recorded => "adoptedRecordedVote",
            _ => "adopted",
        }));
        WriteCount("inFavour", vote.InFavour, VotePosition.InFavour);
        WriteCount("against", vote.Against, VotePosition.Against);
        WriteCount("abstaining", vote.Abstaining, VotePosition.Abstaining);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteCount(string term, int? count, VotePosition position)
    {
        var voters = _document.Vote?.Ballots.Where(ballot => ballot.Position == position).ToList() ?? [];
        if (count is null && voters.Count == 0)
        {
            return;
        }

        Open("count", ("value", (count ?? voters.Count).ToString(CultureInfo.InvariantCulture)), ("refersTo", "#" + term));
        if (voters.Count > 0)
        {
            xml.WriteStartElement("voters", AkomaNtosoWriter.VotersNamespace);
            foreach (var ballot in voters)
            {
                Open("organization", ("refersTo", "#memberState"));
                xml.WriteString(AkomaNtosoWriter.Clean(ballot.Voter));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteReferences()
    {
        Open("references", ("source", "#ungraphql"));
        Term("TLCOrganization", "un", "/akn/ontology/organization/un/un", Attribution.Source);
        Term("TLCOrganization", "ungraphql", "/akn/ontology/organization/ungraphql", "UnGraphQL");
        Term("TLCRole", "author", "/akn/ontology/role/un/author", "Author");
        Term("TLCRole", "editor", "/akn/ontology/role/un/editor", "Editor");
        Term("TLCConcept", "symbol", "/akn/ontology/reference/un/symbol", "Symbol");
        Term("TLCConcept", "dateOfIssuance", "/akn/ontology/concept/un/dateOfIssuance", "Date of issuance");
        Term("TLCConcept", "adoption", "/akn/ontology/concept/un/adoption", "Adoption");
        Term("TLCTerm", "resolutionTitle", "/akn/ontology/reference/un/resolutionTitle", "Resolution title");
        Term("TLCTerm", "memberState", "/akn/ontology/organization/un/memberState", "Member State");
        Term("TLCTerm", "inFavour", "/akn/ontology/concept/un/voting/inFavour", "In favour");
        Term("TLCTerm", "against", "/akn/ontology/concept/un/voting/against", "Against");
        Term("TLCTerm", "abstaining", "/akn/ontology/concept/un/voting/abstaining", "Abstaining");
        xml.WriteEndElement();
    }

    private void WriteFields()
    {
        Open("proprietary", ("source", "#ungraphql"));
        var source = new[]
        {
            new DocumentField("source", [Attribution.Source], false),
            new DocumentField("notice", [Attribution.Notice], false),
            new DocumentField("terms", [Attribution.Terms], false),
            new DocumentField("file", [exported.SourceName], false),
            new DocumentField("sha256", [exported.Sha256], false),
        };
        foreach (var (name, value) in DocumentFields.Of(_document).Concat(source).SelectMany(field => field.Values.Select(value => (field.Name, value))))
        {
            xml.WriteStartElement("f", "field", AkomaNtosoWriter.FieldsNamespace);
            xml.WriteAttributeString("name", name);
            xml.WriteString(AkomaNtosoWriter.Clean(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteJobNumber()
    {
        if (_document.JobNumber is { } job)
        {
            Open("presentation", ("source", "#un"));
            xml.WriteStartElement("internalCode", AkomaNtosoWriter.VotersNamespace);
            Open("docketNumber", ("refersTo", "#publicationJobNumber"));
            xml.WriteString(AkomaNtosoWriter.Clean(job));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private void WriteCoverPage()
    {
        Open("coverPage", ("eId", "coverPage"));
        Line("docNumber", _document.Symbol?.Key, ("refersTo", "#symbol"));
        Line("docDate", _document.DistributedOn is { } issued ? AkomaNtosoWriter.Date(issued) : null, ("date", AkomaNtosoWriter.Date(_document.DistributedOn)), ("refersTo", "#dateOfIssuance"));
        Line("session", _document.Session, ("value", _document.Session ?? ""));
        Line("inline", _document.AgendaItem, ("title", _document.AgendaItem ?? ""), ("name", "agenda item"));
        Line("inline", _document.AgendaItemTitle, ("name", "agenda item name"));
        Line("docProponent", _document.Committee);
        var originating = _document.CommitteeReports.IsEmpty ? _document.Drafts : _document.CommitteeReports;
        if (!originating.IsEmpty)
        {
            Line("inline", string.Join(", ", originating.Select(symbol => symbol.Key)), ("name", "originating document"));
        }

        xml.WriteEndElement();
    }

    private void Line(string element, string? text, params (string Name, string Value)[] attributes)
    {
        if (text is not null)
        {
            Open("p");
            xml.WriteRaw(""); // No line break inside a line.
            Open(element, attributes);
            xml.WriteString(AkomaNtosoWriter.Clean(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private void Term(string element, string id, string href, string name) => Empty(element, ("eId", id), ("href", href), ("showAs", name));

    private void Value(string element, string value) => Empty(element, ("value", value));

    private void Empty(string element, params (string Name, string Value)[] attributes)
    {
        Open(element, attributes);
        xml.WriteEndElement();
    }

    private void Open(string element, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(element, AkomaNtosoWriter.Namespace);
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, AkomaNtosoWriter.Clean(value));
        }
    }
}
