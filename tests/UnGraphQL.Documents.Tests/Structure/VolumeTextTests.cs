using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Structure;

/// <summary>Resolutions as the volumes of the Security Council print them, taken over by optical recognition: notes numbered through the volume, closing lines of many forms.</summary>
public sealed class VolumeTextTests
{
    private const string Head = "Resolution 901 (1993)\nof 3 March 1993\n\nThe Security Council,\n\n";

    private const string Text = "Noting the letter from the Government of Norland to the\nUnited Nations, dated 2 March 1993,\n\n1. Requests the keepers of all lamps along the northern coast\nto light them at dusk and to keep them lit until the morning;\n\n2. Decides to remain seized of the matter until the lamps of the\nnorthern coast are lit again.\n\n";

    [Theory]
    [InlineData("Adopted unanimously at the\n901st meeting.", "901", VoteOutcome.Other)]
    [InlineData("Adopted unanimously at the 3017th (closed)\nmeeting.", "3017", VoteOutcome.Other)]
    [InlineData("Adopted unanimously the\n2399th meeting.", "2399", VoteOutcome.Other)]
    [InlineData("Adopted unanimously at the\n273 1st meeting.", "2731", VoteOutcome.Other)]
    [InlineData("Adopted at the 1049th meet-\ning by 8 votes to none,\nwith 3 abstentions (Estland,\nOstland, Sudland).", "1049", VoteOutcome.Recorded)]
    [InlineData("Adopted without a vate ai the 3044th\nmeeting.", "3044", null)]
    [InlineData("Adopted at the 2032nd meeting without a vote.", "2032", VoteOutcome.WithoutVote)]
    [InlineData("Adopted at the 2005th meeting by consensus.", "2005", VoteOutcome.WithoutVote)]
    [InlineData("Adopted at the 2nd meeting.", "2", null)]
    [InlineData("Adopted at the meeting.11", null, null)]
    public void ClosingLineEndsTheText(string closing, string? meeting, VoteOutcome? outcome)
    {
        var d = Reading.Read(Head + Text + closing);
        Assert.EndsWith("are lit again.", Reading.At(d, "op2").Text, StringComparison.Ordinal);
        Assert.Equal((meeting, outcome), (d.Meeting, d.Vote?.Outcome));
    }

    [Fact]
    public void NotesBelowATextWithoutClosingLineMayBeginWithAnyNumberThatItCalls()
    {
        var d = Reading.Read(Head.Replace(",\n\n", ",\n\nNoting the report of the keepers of 29 July 1993, 10 which shows\nthat the lamps of the north have gone out again,\n\nNoting the further reports of the keepers, 11\n\n", StringComparison.Ordinal) + Text + "\n10 Ibid., document S/26569.\n11 Ibid., document S/26586.\n");
        Assert.Equal(["10 pp1 Ibid., document S/26569.", "11 pp2 Ibid., document S/26586."], d.Footnotes.Select(f => $"{f.Marker} {f.Anchors.Single().Address} {f.Text}"));
        Assert.EndsWith("are lit again.", Reading.At(d, "op2").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NumberedLinesThatNothingCallsAreNoNotes() =>
        Assert.Empty(Reading.Read(Head + Text + "\n10 Lamps of oil\n11 Lamps of gas\n").Footnotes);

    [Fact]
    public void NoteThatBeginsWithABracketIsApartFromTheNext()
    {
        var d = Reading.Read(Head + Text.Replace("1993,", "1993, 33", StringComparison.Ordinal) + "Adopted unanimously at the\n2913th meeting. 34\n\n33 [bid., document S/26007.\n34 One member did not take part in the voting.\n");
        Assert.Equal(["33 [bid., document S/26007.", "34 One member did not take part in the voting."], d.Footnotes.Select(f => $"{f.Marker} {f.Text}"));
    }

    [Fact]
    public void SymbolBelowItsNounBelongsToTheNote()
    {
        var d = Reading.Read(Head + Text.Replace("1993,", "1993, 80", StringComparison.Ordinal) + "Adopted unanimously at the\n2913th meeting.\n\n80 Ibid., Supplement for January, February and March 1993, document\nS/25293\n");
        Assert.Equal("Ibid., Supplement for January, February and March 1993, document S/25293", Assert.Single(d.Footnotes).Text);
        Assert.Equal("fn80 S/25293", Assert.Single(d.References, r => r.Symbol is not null) is { } r ? $"{r.Address} {r.Symbol}" : "");
    }

    [Fact]
    public void MarkApartFromItsWordMayBeCalledTwiceInOneParagraph()
    {
        var d = Reading.Read(Head + Text.Replace("dated 2 March 1993,", "dated 2 March 1993, 68 and of the letter of Sudland\ndated 3 March 1993, 68", StringComparison.Ordinal) + "Adopted unanimously at the\n2913th meeting.\n\n68 Ibid., document S/15012.\n");
        Assert.Equal(["pp1", "pp1"], Assert.Single(d.Footnotes).Anchors.Select(a => a.Address));
        Assert.DoesNotContain("68", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void MarkWhoseNoteIsNotThereLeavesTheText()
    {
        var d = Reading.Read(Head + Text.Replace("1993,", "1993, 133", StringComparison.Ordinal).Replace("until the morning;", "until the morning; 134", StringComparison.Ordinal) + "Adopted unanimously at the\n2913th meeting.");
        Assert.EndsWith("dated 2 March 1993,", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
        Assert.EndsWith("until the morning;", Reading.At(d, "op1").Text, StringComparison.Ordinal);
        Assert.Equal(["missingFootnote@pp1", "missingFootnote@op1"], Reading.Codes(d).Where(c => c.StartsWith("missing", StringComparison.Ordinal)));
    }

    [Fact]
    public void NumberReadAsALetterIsTakenAndDoubted()
    {
        var d = Reading.Read(Head + Text.Replace("2. Decides to remain", "2. Calls upon all parties to help the keepers of the lamps\nof the northern coast;\n\n3. Urges all parties to pay the keepers of the lamps of the\nnorthern coast;\n\n4. Notes it;\n\nS. Decides to remain", StringComparison.Ordinal) + "Adopted unanimously at the\n2913th meeting.");
        Assert.Equal("pp1 op1 op2 op3 op4 op5", Reading.Addresses(d));
        Assert.Contains("ocrAmbiguous@op5", Reading.Codes(d));
        Assert.StartsWith("Decides to remain", Reading.At(d, "op5").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void DateBelowTheNumberIsThatOfTheAdoption() =>
        Assert.Equal(new DateOnly(1993, 12, 20), Reading.Read("Resolution 891 (1993)\n20 December 1993\n\nThe Security Council,\n\n" + Text).AdoptedOn);

    [Fact]
    public void MarkPrintedTwiceBelowTheTextIsOneMark()
    {
        var d = Reading.Read("67/1.\tTitle\n\tThe General Assembly,\n\tRecalling the report,1\n\t1.\tDecides it.\n\n38th plenary meeting\n1 November 2012\n\n1 1 \tA/67/98 and A/67/98/Corr.1.\n");
        Assert.Equal("A/67/98 and A/67/98/Corr.1.", Assert.Single(d.Footnotes).Text);
    }

    [Fact]
    public void WhatAWordProcessorLeftOfAFieldIsFurniture() =>
        Assert.DoesNotContain("unplacedText", Reading.Codes(Reading.Read("67/1.\tTitle\n\tThe General Assembly,\n\tRecalling it,\n\t1.\tDecides it.\n\n38th plenary meeting\n1 November 2012\n\n[DU1]\nError! No document variable supplied.\n")));

    [Fact]
    public void SectionWhoseOnlyParagraphIsUnnumberedHasAddressesOfItsOwn()
    {
        var d = Reading.Read("67/1.\tTitle of it\n\tThe General Assembly,\n\tI\nTravel by air\n\tRecalling its resolutions,\n\t1.\tTakes note of it;\n\t2.\tRequests more of it;\n\tII\nHuman rights\n\tHaving considered the report,\n\tRequests the Secretary-General to report.\n");
        Assert.Equal("s1 s1.pp1 s1.op1 s1.op2 s2 s2.pp1 s2.op1", Reading.Addresses(d));
    }

    [Fact]
    public void SectionWithoutNumbersAmongThoseThatGoOnHasNone()
    {
        var d = Reading.Read("67/1.\tTitle of it\n\tThe General Assembly,\n\tI\nTravel by air\n\tRecalling its resolutions,\n\t1.\tTakes note of it;\n\t2.\tRequests more of it;\n\tII\nBy sea\n\t3.\tDecides so;\n\tIII\nHuman rights\n\tRequests the Secretary-General to report.\n");
        Assert.StartsWith("s1 pp1 op1 op2 s2 op3 s3", Reading.Addresses(d), StringComparison.Ordinal);
    }
}
