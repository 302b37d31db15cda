using System.Collections.Concurrent;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Loading;
using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Tests.Loading;

public sealed class DocumentLoaderTests : IDisposable
{
    private const string Francophonie = """
        symbol A/RES/67/137
        title Cooperation
        date 2012-12-18
        body GA
        session 67
        meeting 59
        item 121 (l)
        draft A/67/L.30/Rev.2
        pp1 Recalling
        op1 Takes note
        op14 Requests
        op14.a Report
        fn1 See the report. @ op14.a @ pp1
        ref pp1 A/RES/33/18 1978-11-10
        ref fn1 A/67/280-S/2012/614 | sect. II
        org op1 oif Francophonie
        diag pp1 malformed 12-14
        """;

    private readonly LoadingHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task ADocumentBecomesRows()
    {
        var file = await _harness.LoadAsync("a.txt", Francophonie);
        Assert.Equal(LoadStatus.New, file.Status);
        Assert.Equal(new LoadedDocument("A/RES/67/137", SourceFormat.Text, Language.En), Assert.Single(file.Documents));
        Assert.Equal(["pp1 En", "op1 En", "op14 En", "op14.a En"], _harness.Paragraphs("A/RES/67/137"));
        Assert.Equal(["pp1 A/RES/33/18 Known", "fn1 A/67/280-S/2012/614 Known"], _harness.References("A/RES/67/137"));
        var work = _harness.Query(c => c.Works.Single());
        Assert.Equal(("A/RES/000067/000137", "67/137", new DateOnly(2012, 12, 18)), (work.SortKey, work.Number, work.Date));
        Assert.Equal(("GA", "67", 59, "121 (l)"), _harness.Query(c => (
            c.Bodies.Single(b => b.Id == work.BodyId).Code,
            c.Sessions.Single().Number,
            c.Meetings.Single().Number,
            c.AgendaItems.Single().Label)));
        Assert.Equal("oif", _harness.Query(c => c.Organizations.Single(o => c.OrganizationMentions.Any(m => m.OrganizationId == o.Id)).Code));
    }

    [Fact]
    public async Task MeetingsAndAgendaItemsAreFilledInByLaterDocuments()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/67/1\nbody GA\nsession 67\nmeeting 5\nitem 9\nop1 Decides");
        await _harness.LoadAsync("b.txt", "symbol A/RES/67/2\nbody GA\nsession 67\nmeeting 5\nmeetingKind plenary\ndate 2012-09-24\nitem 9\nitemTitle Rule of law\nop1 Decides");
        await _harness.LoadAsync("c.txt", "language fr\nsymbol A/RES/67/2\nbody GA\nsession 67\nmeeting 5\nitem 9\nitemTitle État de droit\nop1 Décide");

        var meeting = _harness.Query(c => c.Meetings.Single());
        Assert.Equal((5, "plenary", new DateOnly(2012, 9, 24)), (meeting.Number, meeting.Kind, meeting.HeldOn));
        var item = _harness.Query(c => c.AgendaItems.Single());
        Assert.Equal(("Rule of law", "État de droit", "Rule of law"), (item.Titles.In(Language.En), item.Titles.In(Language.Fr), item.Titles.In(Language.Zh)));
    }

    [Theory]
    [InlineData("1 2 3 4")]
    [InlineData("4 3 2 1")]
    [InlineData("3 1 4 2")]
    public async Task TheSubjectOfAnAgendaItemIsTheOneThatMostPrintWhateverCameFirst(string order)
    {
        string[] subjects = ["Rule of law. Note", "Rule of law", "The rule of law", "Rule of law"];
        foreach (var number in order.Split(' '))
        {
            await _harness.LoadAsync($"{number}.txt", $"symbol A/RES/67/{number}\nbody GA\nsession 67\nitem 9\nitemTitle {subjects[number[0] - '1']}\nop1 Decides");
        }

        Assert.Equal("Rule of law", _harness.Query(c => c.AgendaItems.Single().Titles.In(Language.En)));
        _harness.Loader.Remove("A/RES/67/4", default); // Now each is printed once.
        Assert.Equal("Rule of law. Note", _harness.Query(c => c.AgendaItems.Single().Titles.In(Language.En)));
        await _harness.LoadAsync("1.txt", "symbol A/RES/67/1\nbody GA\nsession 67\nitem 10\nop1 Decides");
        Assert.Equal("Rule of law", _harness.Query(c => c.AgendaItems.Single(a => a.Label == "9").Titles.In(Language.En)));
    }

    [Fact]
    public async Task AnItemHasItsParentAndDepth()
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        var rows = _harness.Query(c => c.Paragraphs.ToDictionary(p => p.Address));
        Assert.Equal((rows["op14"].Id, 1), (rows["op14.a"].ParentId, rows["op14.a"].Depth));
    }

    [Fact]
    public async Task ANoteStandsWhereItIsFirstCalled()
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        var paragraphs = _harness.Query(c => c.Paragraphs.ToDictionary(p => p.Id, p => p.Address));
        Assert.Equal(["pp1", "op14.a"], _harness.Query(c => c.FootnoteAnchors.OrderBy(a => a.Position).AsEnumerable().Select(a => paragraphs[a.ParagraphId]).ToList()));
        var reference = _harness.Query(c => c.CrossReferences.Single(r => r.FootnoteId != null));
        Assert.Equal("pp1", paragraphs[reference.ParagraphId.GetValueOrDefault()]);
    }

    [Fact]
    public async Task ADiagnosticOnAReferenceNamesIt()
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        var reference = _harness.Query(c => c.CrossReferences.Single(r => r.Address == "pp1"));
        Assert.Equal(reference.Id, _harness.Query(c => c.Diagnostics.Single()).CrossReferenceId);
    }

    [Fact]
    public async Task LoadingTwiceChangesNothing()
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        var before = _harness.Dump();
        var file = await _harness.LoadAsync("a.txt", Francophonie);
        Assert.Equal(LoadStatus.Unchanged, file.Status);
        Assert.Single(file.Documents);
        Assert.Equal(before, _harness.Dump());
    }

    [Fact]
    public async Task TheSameContentUnderTwoNamesIsOneSource()
    {
        _harness.Write("a.txt", Francophonie);
        _harness.Write("b.txt", Francophonie);
        var report = await _harness.LoadFilesAsync(_harness.Folder);
        Assert.Equal([LoadStatus.New, LoadStatus.Unchanged], report.Files.Select(f => f.Status));
        Assert.Single(_harness.Query(c => c.Sources.ToList()));
    }

    [Fact]
    public async Task ANewerSourceOfAWorkReplacesTheOlderAndBothAreKept()
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        var id = _harness.Query(c => c.Works.Single().Id);
        var file = await _harness.LoadAsync("a.txt", "symbol A/RES/67/137\nop1 Takes note again");
        Assert.Equal(LoadStatus.Updated, file.Status);
        Assert.Equal(["op1 En"], _harness.Paragraphs("A/RES/67/137"));
        Assert.Equal("Takes note again", _harness.Text("A/RES/67/137", "op1"));
        Assert.Equal(id, _harness.Query(c => c.Works.Single().Id));
        Assert.Equal(2, _harness.Query(c => c.Sources.Count()));
        Assert.Equal((0, 0, 0), _harness.Query(c => (c.Sessions.Count(), c.Meetings.Count(), c.AgendaItems.Count())));
    }

    [Fact]
    public async Task AnOlderSourceThatIsLoadedAgainIsTheNewest()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/67/137\nop1 First");
        await _harness.LoadAsync("a.txt", "symbol A/RES/67/137\nop1 Second");
        var file = await _harness.LoadAsync("a.txt", "symbol A/RES/67/137\nop1 First");
        Assert.Equal(LoadStatus.Updated, file.Status);
        Assert.Equal("First", _harness.Text("A/RES/67/137", "op1"));
        var before = _harness.Dump();
        Assert.Equal(LoadStatus.Unchanged, (await _harness.LoadAsync("a.txt", "symbol A/RES/67/137\nop1 First")).Status);
        Assert.Equal(before, _harness.Dump());
    }

    [Fact]
    public async Task OfSeveralFilesOfADocumentTheLastGivenIsServed()
    {
        string[] paths = [_harness.Write("b.txt", "symbol A/RES/67/137\nop1 Given first"), _harness.Write("a.txt", "symbol A/RES/67/137\nop1 Given last")];
        var report = await _harness.LoadFilesAsync(paths);
        Assert.Equal(["b.txt", "a.txt"], report.Files.Select(f => Path.GetFileName(f.Path)));
        Assert.Equal("Given last", _harness.Text("A/RES/67/137", "op1"));
        var before = _harness.Dump();
        Assert.Equal(2, (await _harness.LoadFilesAsync(paths)).Count(LoadStatus.Unchanged));
        Assert.Equal(before, _harness.Dump());
        Assert.Equal(
            [("a.txt", LoadStatus.Unchanged), ("b.txt", LoadStatus.Updated)],
            (await _harness.LoadFilesAsync([.. paths.Reverse()])).Files.Select(f => (Path.GetFileName(f.Path), f.Status)));
        Assert.Equal("Given first", _harness.Text("A/RES/67/137", "op1"));
    }

    [Fact]
    public async Task OfTwoFilesOfADocumentInOneLoadTheSecondUpdatesTheFirst()
    {
        var report = await _harness.LoadFilesAsync(
            _harness.Write("a.txt", "symbol A/RES/67/137\nop1 One"),
            _harness.Write("b.txt", "symbol A/RES/67/137\nlanguage fr\nop1 Un"),
            _harness.Write("c.txt", "symbol A/RES/67/137\nop1 Two"));
        Assert.Equal([LoadStatus.New, LoadStatus.New, LoadStatus.Updated], report.Files.Select(f => f.Status));
    }

    [Fact]
    public async Task OfficialXmlIsServedEvenWhenAnotherSourceIsLoadedAgain()
    {
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nop1 Dumped");
        await _harness.LoadAsync("a.xml", "symbol A/RES/1/1\nformat Akn4Un\nop1 Official");
        var before = _harness.Dump();
        Assert.Equal(LoadStatus.Unchanged, (await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nop1 Dumped")).Status);
        Assert.Equal(before, _harness.Dump());
    }

    [Fact]
    public async Task LanguageVersionsInSeveralFoldersAreEachReadOnce()
    {
        for (var i = 0; i < 300; i++)
        {
            _harness.Write($"{(i < 150 ? "en" : "fr")}/{i % 150:000}.txt", $"symbol A/RES/67/{(i % 150) + 1}\nlanguage {(i < 150 ? "en" : "fr")}\nop1 x");
        }

        var read = 0;
        _harness.Read = (bytes, name) =>
        {
            Interlocked.Increment(ref read);
            return ScriptReader.Read(bytes, name);
        };
        Assert.Equal(300, (await _harness.LoadFilesAsync(_harness.Folder)).Count(LoadStatus.New));
        Assert.Equal(300, read);
        Assert.Equal(150, _harness.Query(c => c.Works.Count(w => w.Languages == 0b11)));
    }

    [Fact]
    public async Task TheFormThatASourceIsSaidToHaveStaysWithIt()
    {
        var forms = new ConcurrentQueue<string>();
        var loader = new DocumentLoader(_harness.Factory, _harness.Clock, (bytes, name, options) =>
        {
            forms.Enqueue($"{name} {options.Form}");
            return ScriptReader.Read(bytes, name);
        });
        var english = _harness.Write("en.txt", "symbol A/RES/1/1\nop1 Notes");
        var french = _harness.Write("fr.txt", "symbol A/RES/1/1\nlanguage fr\nop1 Note");

        await loader.LoadAsync([english], new LoadOptions { Form = SourceForm.Markdown }, null, default);
        await loader.LoadAsync([french], LoadOptions.Default, null, default);
        Assert.Equal(["en.txt Markdown", "fr.txt ", "en.txt Markdown"], forms); // the held version is read again beside the new one
        forms.Clear();
        await loader.LoadAsync([english], LoadOptions.Default, null, default);
        Assert.Empty(forms);
        await loader.LoadAsync([], new LoadOptions { Again = true }, null, default);
        Assert.Equal(["en.txt Markdown", "fr.txt "], forms.Order());
        forms.Clear();
        await loader.LoadAsync([english], new LoadOptions { Form = SourceForm.Plain }, null, default);
        Assert.Equal("en.txt Plain", forms.First());
        Assert.Equal(SourceForm.Plain, _harness.Query(c => c.Sources.Single(s => s.Name == "en.txt").Form));
    }

    [Fact]
    public async Task WhatAnotherLoadStoredMeanwhileIsUnchanged()
    {
        for (var i = 1; i <= 5; i++)
        {
            _harness.Write($"{i}.txt", $"symbol A/RES/67/{i}\nop1 x");
        }

        _harness.Write("6.txt", "symbol A/RES/67/5\nop1 y");
        LoadReport? other = null;
        string? before = null;
        var reads = 0;
        _harness.Read = (bytes, name) =>
        {
            // Files are read side by side: only the first that is read lets the other load pass.
            if (Interlocked.Increment(ref reads) == 1)
            {
                other = _harness.LoadFilesAsync(_harness.Folder).GetAwaiter().GetResult();
                before = _harness.Dump();
            }

            return ScriptReader.Read(bytes, name);
        };
        var report = await _harness.LoadFilesAsync(_harness.Folder);
        Assert.Equal((5, 1, 6), (other?.Count(LoadStatus.New), other?.Count(LoadStatus.Updated), report.Count(LoadStatus.Unchanged)));
        Assert.Equal(before, _harness.Dump());
    }

    [Fact]
    public async Task OfficialXmlIsServedBeforeANewerSource()
    {
        await _harness.LoadAsync("a.xml", "symbol A/RES/1/1\nformat Akn4Un\nop1 Official\nop2 More");
        var file = await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nop1 Dumped");
        Assert.Equal(LoadStatus.Updated, file.Status);
        Assert.Equal("Official", _harness.Text("A/RES/1/1", "op1"));
        Assert.Equal(["structureMismatch op2"], _harness.Diagnostics("A/RES/1/1"));
    }

    [Fact]
    public async Task ADocumentWithoutSymbolIsKeyedByTheHashOfItsSource()
    {
        var file = await _harness.LoadAsync("a.txt", "t1 News\n---\nt1 More news");
        var hash = _harness.Query(c => c.Sources.Single().Sha256);
        Assert.Equal([$"sha256:{hash}", $"sha256:{hash}#2"], file.Documents.Select(d => d.Key));
    }

    [Fact]
    public async Task ARefusedFileCostsNoOther()
    {
        string[] files = [_harness.Write("a.txt", "refuse"), _harness.Write("b.txt", "throw"), _harness.Write("c.txt", "symbol A/RES/1/1\nop1 x\nop1 y"), _harness.Write("d.txt", Francophonie)];
        var report = await _harness.LoadFilesAsync(files);
        Assert.Equal([LoadStatus.Refused, LoadStatus.Refused, LoadStatus.Refused, LoadStatus.New], report.Files.Select(f => f.Status));
        Assert.Equal(
            ["a.txt, line 1: refused.", "b.txt made the reader fail, which is a defect of UnGraphQL: InvalidOperationException, Out of order.", "The address op1 stands twice in one document."],
            report.Refused.Select(f => f.Reason));
        Assert.Equal(1, _harness.Query(c => c.Works.Count()));
        Assert.Equal(1, _harness.Query(c => c.Sources.Count()));
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("works")]
    [InlineData("references")]
    [InlineData("commit")]
    public async Task AFailureAtAnyPointLeavesTheCollectionAsItWas(string point)
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        var before = _harness.Dump();
        _harness.Checkpoint = step => _ = step == point ? throw new IOException("The plug was pulled.") : step;
        var report = await _harness.LoadFilesAsync(_harness.Write("a.txt", "symbol A/RES/67/137\nop1 Changed\nref op1 A/RES/67/137"));
        Assert.Contains("The plug was pulled.", Assert.Single(report.Refused).Reason, StringComparison.Ordinal);
        Assert.Equal(before, _harness.Dump());
    }

    [Fact]
    public async Task AReadOnlyDatabaseIsSaidToBeSo()
    {
        using var database = new TemporaryDatabase();
        using (var factory = new UnGraphQLContextFactory(database.ConnectionString))
        {
            await factory.MigrateAsync(default);
        }

        using var readOnly = new UnGraphQLContextFactory(database.ConnectionString + ";Mode=ReadOnly");
        var loader = new DocumentLoader(readOnly, _harness.Clock, (bytes, name, _) => ScriptReader.Read(bytes, name));
        var path = _harness.Write("a.txt", Francophonie);
        var failure = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => loader.LoadAsync([path], LoadOptions.Default, null, default));
        Assert.Contains("is read-only", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancellingLeavesWholeDocumentsOnly()
    {
        for (var i = 1; i <= 250; i++)
        {
            _harness.Write($"{i:000}.txt", $"symbol A/RES/67/{i}\nop1 Takes note");
        }

        using var stop = new CancellationTokenSource();
        var batches = 0;
        _harness.Checkpoint = step =>
        {
            if (step == "sources" && ++batches == 2)
            {
                stop.Cancel();
            }
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _harness.Loader.LoadAsync([_harness.Folder], LoadOptions.Default, null, stop.Token));
        Assert.Equal((50, 50, 50), _harness.Query(c => (c.Works.Count(), c.Paragraphs.Count(), c.Sources.Count())));
        _harness.Checkpoint = null;
        Assert.Equal(200, (await _harness.LoadFilesAsync(_harness.Folder)).Count(LoadStatus.New));
    }

    [Fact]
    public async Task TheOutcomeDoesNotDependOnTheTimingOfReaders()
    {
        using var other = new LoadingHarness();
        for (var i = 1; i <= 40; i++)
        {
            var script = $"symbol A/RES/67/{i % 20}\nlanguage {(i > 20 ? "fr" : "en")}\nop1 Takes note\nref op1 A/RES/67/{i % 7}";
            _harness.Write($"{i:000}.txt", script);
            other.Write($"{i:000}.txt", script);
        }

        other.Read = (bytes, name) =>
        {
            Thread.Sleep(name.GetHashCode(StringComparison.Ordinal) & 7);
            return ScriptReader.Read(bytes, name);
        };
        await _harness.LoadFilesAsync(_harness.Folder);
        await other.LoadFilesAsync(other.Folder);
        Assert.Equal(_harness.Dump(), other.Dump());
    }

    [Fact]
    public async Task Again_DerivesHeldSourcesWithThePresentReaders()
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        _harness.Read = (bytes, name) => ScriptReader.Read("symbol A/RES/67/137\nop1 Read better"u8.ToArray(), name);
        _harness.ReaderVersion = 2;
        var report = await _harness.LoadAgainAsync();
        Assert.Equal([("a.txt", LoadStatus.Updated)], report.Files.Select(f => (f.Path, f.Status)));
        Assert.Equal("Read better", _harness.Text("A/RES/67/137", "op1"));
        Assert.Equal(2, _harness.Query(c => c.Sources.Single().ReaderVersion));
    }

    [Fact]
    public async Task Again_MovesADocumentWhoseSymbolIsReadDifferently()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\nop1 x");
        _harness.Read = (bytes, name) => ScriptReader.Read("symbol A/RES/2/2\nop1 x"u8.ToArray(), name);
        await _harness.LoadAgainAsync();
        Assert.Equal(["A/RES/2/2"], _harness.Query(c => c.Works.Select(w => w.Key).ToList()));
    }

    [Fact]
    public async Task Again_KeepsWhatIsServedWhenAReaderNowRefuses()
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        var before = _harness.Dump();
        _harness.Read = (_, name) => new Documents.ReadResult([], $"{name} is refused.");
        Assert.Equal(LoadStatus.Refused, Assert.Single((await _harness.LoadAgainAsync()).Files).Status);
        Assert.Equal(before, _harness.Dump());
    }

    [Fact]
    public async Task ASourceOfAnOlderReaderIsDerivedAnewWhenItIsLoaded()
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        _harness.ReaderVersion = 2;
        Assert.Equal(LoadStatus.Updated, (await _harness.LoadAsync("a.txt", Francophonie)).Status);
    }

    [Fact]
    public async Task Remove_TakesAllThatWasDerivedAndTheSource()
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        var report = _harness.Loader.Remove("a/res/67/137*", default);
        Assert.Equal(("A/RES/67/137", 4, 2, 1), (report.Key, report.Paragraphs, report.References, report.Sources));
        Assert.Equal(
            (0, 0, 0, 0, 0, 0, 0),
            _harness.Query(c => (c.Works.Count(), c.Paragraphs.Count(), c.ParagraphTexts.Count(), c.CrossReferences.Count(), c.Sources.Count(), c.Contents.Count(), c.Sessions.Count())));
        Assert.Equal(LoadStatus.New, (await _harness.LoadAsync("a.txt", Francophonie)).Status);
    }

    [Fact]
    public async Task Remove_KeepsASourceThatOtherWorksAreServedFrom()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/1/1\nop1 x\n---\nsymbol A/RES/1/2\nop1 y");
        Assert.Equal(0, _harness.Loader.Remove("1/1", default).Sources);
        Assert.Equal(["A/RES/1/2"], _harness.Query(c => c.Works.Select(w => w.Key).ToList()));
        Assert.Equal(LoadStatus.Updated, (await _harness.LoadFilesAsync(Path.Combine(_harness.Folder, "a.txt"))).Files[0].Status);
        Assert.Equal(2, _harness.Query(c => c.Works.Count()));
    }

    [Fact]
    public async Task Remove_OfANumberThatFitsSeveralRemovesNone()
    {
        await _harness.LoadAsync("a.txt", "symbol A/RES/32/6\nop1 x\n---\nsymbol A/HRC/RES/32/6\nop1 y");
        var report = _harness.Loader.Remove("32/6", default);
        Assert.Null(report.Key);
        Assert.Equal(["A/HRC/RES/32/6", "A/RES/32/6"], report.Candidates.AsEnumerable());
        Assert.Null(_harness.Loader.Remove("A/RES/9/9", default).Key);
        Assert.Equal(2, _harness.Query(c => c.Works.Count()));
    }

    [Fact]
    public async Task TheVersionRisesWithEveryChangeAndOnlyThen()
    {
        await _harness.LoadAsync("a.txt", Francophonie);
        var version = Version();
        await _harness.LoadAsync("a.txt", Francophonie);
        Assert.Equal(version, Version());
        await _harness.LoadAsync("b.txt", "symbol A/RES/1/1\nop1 x");
        Assert.Equal(version + 1, Version());
        _harness.Loader.Remove("A/RES/1/1", default);
        Assert.Equal(version + 2, Version());

        long Version() => _harness.Query(c => c.DatasetStates.Single().Version);
    }

    [Fact]
    public async Task SymbolsOfEveryKindAreHeld()
    {
        await _harness.LoadAsync("a.txt", "symbol A/67/280-S/2012/614\nop1 x");
        await _harness.LoadAsync("b.txt", "symbol A/RES/75/257A\ndraft A/75/L.1\nreport A/75/615\nop1 x");
        Assert.Equal(
            [
                "A/67/280 Alias", "A/67/280-S/2012/614 Own", "A/75/615 CommitteeReport", "A/75/L.1 Draft", "A/RES/75/257 Alias", "A/RES/75/257A Own", "S/2012/614 Alias", "75/257A Number",
            ],
            _harness.Query(c => c.WorkSymbols.AsEnumerable().OrderBy(s => s.Kind == WorkSymbolKind.Number).ThenBy(s => s.Symbol, StringComparer.Ordinal).Select(s => $"{s.Symbol} {s.Kind}").ToList()));
        Assert.Single(_harness.Query(c => WorkFinder.Find(c, "A/RES/75/257")));
        Assert.Empty(_harness.Query(c => WorkFinder.Find(c, "A/75/L.1").Concat(WorkFinder.Find(c, "A/75/615"))));
    }
}
