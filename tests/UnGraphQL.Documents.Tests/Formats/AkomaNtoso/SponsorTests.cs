using UnGraphQL.Documents.Model;
using static UnGraphQL.Documents.Tests.Formats.AkomaNtoso.Markup;

namespace UnGraphQL.Documents.Tests.Formats.AkomaNtoso;

public sealed class SponsorTests
{
    [Fact]
    public void StepsOfTheWorkflowNameThem()
    {
        var document = ReadSteps("""<step outcome="draftResolution" as="A/C.2/70/L.7" by="Iceland and Malta"/><step outcome="draftResolutionAdditionalSponsors" by="Chad, Chile"/><step outcome="adopted" as="A/70/PV.81"/>""");
        Assert.Equal(["Iceland", "Malta"], document.Sponsors.AsEnumerable());
        Assert.Equal(["Chad", "Chile"], document.AdditionalSponsors.AsEnumerable());
    }

    [Theory]
    [InlineData("""<step outcome="draftResolution" by=""/><step outcome="draftResolutionAdditionalSponsors"/>""")]
    [InlineData("""<step outcome="adopted" as="A/70/PV.81"/>""")]
    public void WithoutThemTheListsAreEmpty(string steps)
    {
        var document = ReadSteps(steps);
        Assert.Empty(document.Sponsors);
        Assert.Empty(document.AdditionalSponsors);
    }

    private static ParsedDocument ReadSteps(string steps) =>
        Read(Source(MainBody(Paragraph("1.", "Requests every harbour of the region to keep its lighthouse in the best order.")), meta: $"<workflow>{steps}</workflow>"));
}
