using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

public sealed class IbidTests
{
    [Fact]
    public void IbidIsTheSourceOfTheNoteBefore() =>
        Assert.Equal(["A/55/731 | A/55/731 | annex", "Ibid. | A/55/731 | para. 4"], Print("A/55/731, annex.", "Ibid., para. 4."));

    [Fact]
    public void IbidTakesTheLastOfSeveralSources() => Assert.Equal("Ibid. | A/55/732 | annex II", Print("See A/55/731; and A/55/732.", "Ibid., annex II.")[^1]);

    [Fact]
    public void IbidInTheSameNoteFollowsTheSourceBeforeIt() => Assert.Equal("ibid. | A/55/731 | para. 9", Print("A/55/731, para. 4; and ibid., para. 9.")[^1]);

    [Fact]
    public void IbidChangesTheVolumeOfATreatySeries() =>
        Assert.Equal("Ibid., vol. 1834, No. 31364 | ? | External", Print("United Nations, Treaty Series, vol. 1833, No. 31363.", "Ibid., vol. 1834, No. 31364.")[^1]);

    [Fact]
    public void IbidChangesTheSupplementOfTheOfficialRecords() =>
        Assert.Equal(
            ["A/67/53 | A/67/53", "Ibid. | A/67/40 | chap. II"],
            Print("Official Records of the General Assembly, Sixty-seventh Session, Supplement No. 53 (A/67/53).", "Ibid., Supplement No. 40, chap. II."));

    [Fact]
    public void SourceWithSymbolAfterIbidStandsForItself() =>
        Assert.Equal(["A/67/53 | A/67/53", "A/66/53 | A/66/53"], Print("Supplement No. 53 (A/67/53).", "Ibid., Sixty-sixth Session, Supplement No. 53 (A/66/53)."));

    [Fact]
    public void UnrecognisedSourceIsNotSkipped() =>
        Assert.Equal(["A/55/731 | A/55/731"], Print("A/55/731.", "Report of the Fourth World Conference, Beijing.", "Ibid., para. 4."));

    [Fact]
    public void IbidWithoutSourceBeforeItIsAmbiguous()
    {
        var document = Cited.InNotes("Ibid., para. 4.");

        Assert.Equal("Ibid. | ? | Ambiguous", Assert.Single(document.References).Print());
        Assert.Equal("unresolvedIbid", Assert.Single(document.Diagnostics).Code);
    }

    private static string[] Print(params string[] notes) => [.. Cited.InNotes(notes).References.Select(Cited.Print)];
}
