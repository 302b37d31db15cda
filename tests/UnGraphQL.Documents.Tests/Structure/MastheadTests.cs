using System.Globalization;

namespace UnGraphQL.Documents.Tests.Structure;

public sealed class MastheadTests
{
    [Fact]
    public void AssemblyMastheadIsRead()
    {
        var d = Reading.Read("""
            Nations Unies
            A/RES/78/2
            Assemblée générale
            Distr. générale
            16 octobre 2023
            Soixante-dix-huitième session
            Point 138 de l’ordre du jour
            Barème des quotes-parts
            Résolution adoptée par l’Assemblée générale le 5 octobre 2023
            [sur la base du rapport de la Cinquième Commission (A/78/383, par. 7)]
            78/2.

            Barème des quotes-parts : demandes
            L’Assemblée générale,
            Ayant examiné le chapitre V du rapport,
            1. Réaffirme son rôle.
            16e séance plénière

            5 octobre 2023
            """);
        Assert.Equal(
            "A/RES/78/2 GA 78 16 138 2023-10-05 2023-10-16 Cinquième Commission A/78/383 | Barème des quotes-parts : demandes",
            string.Create(CultureInfo.InvariantCulture, $"{d.Symbol} {d.Body} {d.Session} {d.Meeting} {d.AgendaItem} {d.AdoptedOn:yyyy-MM-dd} {d.DistributedOn:yyyy-MM-dd} {d.Committee} {d.CommitteeReports.Single()} | {d.Title}"));
        Assert.Empty(d.Drafts);
        Assert.Empty(d.Diagnostics);
    }

    [Theory]
    [InlineData("Resolution 661 (1990)\nof 6 August 1990\n\nThe Security Council,\n\nRecalling it,\n\n1. Decides so.", "S/RES/661(1990) SC - 1990-08-06")]
    [InlineData("113 (1956). Resolution of 4 April 1956\n[S/3575]\n\nThe Security Council,\n\nRecalling it,\n\n1. Decides so.", "S/RES/113(1956) SC - 1956-04-04")]
    [InlineData("Adopted by the Security Council at its 5269th meeting, on 23 September 2005\n\nThe Security Council,\n\nRecalling it,\n\n1. Decides so.", "- SC - 2005-09-23")]
    [InlineData("E/RES/2018/21\n2018 session\n\n2018/21. Admission\n\nThe Economic and Social Council,\n\nNotes the request and decides to admit it.", "E/RES/2018/21 ECOSOC 2018 -")]
    [InlineData("Eleventh emergency special session\n\nES-11/1. Aggression\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides so.", "A/RES/ES-11/1 GA ES-11 -")]
    [InlineData("A/HRC/DEC/28/111\n\nTwenty-eighth session\n\nDecision adopted by the Human Rights Council\n\n28/111. Outcome of it\n\nThe Human Rights Council,\n\nDecides to adopt the outcome of the review.\n\n41st meeting\n\n19 March 2015", "A/HRC/DEC/28/111 HRC 28 2015-03-19")]
    public void EveryBodyHasItsOwnForm(string text, string expected)
    {
        var d = Reading.Read(text);
        string?[] parts = [d.Symbol?.Key, d.Body, d.Session, d.AdoptedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        Assert.Equal(expected, string.Join(' ', parts.Select(p => p ?? "-")));
    }

    [Theory]
    [InlineData("CENT UNIEME SESSION", false)]
    [InlineData("CENTIEME SESSION", true)]
    public void RomanNumberMustBeTheSessionOfTheHeading(string session, bool isDoubtful)
    {
        var d = Reading.Read($"OIM Organisation Internationale pour les Migrations\n\n{session}\n\nRÉSOLUTION N° 1244 (CI)\n\n(adoptée par le Conseil à sa 523e séance, le 27 novembre 2012)\n\nLE DIALOGUE DE 2013\n\nLe Conseil,\n\nRappelant la demande,\n\nDécide :\n\n1. De demander au Directeur de le faire.");
        Assert.Equal(isDoubtful, Reading.Codes(d).Contains("sessionMismatch"));
        Assert.Equal("101", d.Session);
    }

    [Theory]
    [InlineData("International Organization for Migration\n\n", "IOM")]
    [InlineData("Some other organization\n\n", null)]
    public void FormulaOfAnyCouncilNeedsTheNameOfItsOrganization(string head, string? body) =>
        Assert.Equal(body, Reading.Read(head + "The Council,\n\nRecalling the decision of the session,\n\n1. Decides to do it.").Body);

    [Theory]
    [InlineData("Le ministre a dit que les travaux sont en cours. Il en a parlé à la presse.\nElle a répondu que le rapport est prêt.", "t1 t2")]
    public void TextWithoutMastheadSaysNothingOfItself(string text, string addresses)
    {
        var d = Reading.Read(text);
        Assert.Equal(addresses, Reading.Addresses(d));
        Assert.Null(d.Symbol ?? (object?)d.Title ?? d.Body ?? d.Session ?? (object?)d.AdoptedOn);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><akomaNtoso/>", "test.txt is an Akoma Ntoso document without a statement; resolutions are statements.")]
    [InlineData("大会，回顾其各项决议", "Texts in the language of test.txt (zh) cannot be read yet.")]
    [InlineData("xyz", "The language of test.txt is not recognised.")]
    public void WhatIsNotReadYetIsRefused(string text, string refusal) => Assert.Equal(refusal, Reading.Refusal(System.Text.Encoding.UTF8.GetBytes(text)));
}
