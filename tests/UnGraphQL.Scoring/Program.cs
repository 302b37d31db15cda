using System.CommandLine;
using UnGraphQL.Documents.Model;
using UnGraphQL.Scoring;
using UnGraphQL.Scoring.Accuracy;
using UnGraphQL.Scoring.Comparing;
using UnGraphQL.Scoring.Facts;
using UnGraphQL.Scoring.Gold;
using UnGraphQL.Scoring.Printing;

var folder = new Argument<string?>("folder") { Description = "Folder with official XML, searched through.", Arity = ArgumentArity.ZeroOrOne };
var languages = new Option<Language[]>("--language") { Description = "Only these languages.", AllowMultipleArgumentsPerToken = true };
var forms = new Option<TextForm[]>("--form") { Description = "Only these forms.", AllowMultipleArgumentsPerToken = true };
var sample = new Option<int>("--sample") { Description = "So many files of each folder; all when left out." };
var show = new Option<string?>("--show") { Description = "Shows one document in the forms asked for, with every fault." };
var worst = new Option<int>("--worst") { Description = "How many of the worst documents are named.", DefaultValueFactory = _ => 10 };
var faults = new Option<int>("--faults") { Description = "How many faults are told of each of them.", DefaultValueFactory = _ => 1 };
var gold = new Option<string?>("--gold") { Description = "Folder with answers made by hand." };
var documents = new Option<string?>("--documents") { Description = "Folder with the documents of --gold; those without gold are only read." };
var save = new Option<string?>("--save") { Description = "Writes all that was read to a file." };
var against = new Option<string?>("--against") { Description = "Prints what was gained and lost since the run that wrote this file." };
var examples = new Option<int>("--examples") { Description = "How many gains and losses are shown.", DefaultValueFactory = _ => 40 };
var organizations = new Option<string?>("--organizations") { Description = "Folder with organizations annotated by hand; their documents are searched for in the folder and in --documents." };
var links = new Option<bool>("--links") { Description = "Compares the citations found with the official links." };
var throughput = new Option<bool>("--throughput") { Description = "Measures how much text a second is searched for citations and organizations." };

var command = new RootCommand("Measures the readers on documents whose answer is known.") { folder, languages, forms, sample, show, worst, faults, gold, documents, save, against, examples, organizations, links, throughput };
command.SetAction(call =>
{
    var asked = call.GetValue(forms) is { Length: > 0 } given ? given : [.. Enum.GetValues<TextForm>().Where(f => f != TextForm.Xml)];
    if (call.GetValue(organizations) is not null || call.GetValue(links) || call.GetValue(throughput))
    {
        Accuracy(call);
        return;
    }

    var texts = new List<ScoredText>();
    if (call.GetValue(folder) is { } path)
    {
        if (call.GetValue(show) is { } symbol)
        {
            DocumentView.Print(Console.Out, path, symbol, call.GetValue(languages) ?? [], asked);
            return;
        }

        texts.AddRange(ScoringRun.Score(path, call.GetValue(languages) ?? [], asked, call.GetValue(sample)));
    }

    if (call.GetValue(documents) is { } real)
    {
        texts.AddRange(GoldScorer.Score(call.GetValue(gold) ?? real, real));
    }

    ScoreTable.Print(Console.Out, texts);
    ScoreTable.PrintWorst(Console.Out, texts, call.GetValue(worst), call.GetValue(faults));
    var facts = call.GetValue(save) is null && call.GetValue(against) is null ? [] : FactList.Of(texts);
    if (call.GetValue(against) is { } before)
    {
        FactDifference.Print(Console.Out, File.ReadAllLines(before), facts, call.GetValue(examples));
    }

    if (call.GetValue(save) is { } target)
    {
        File.WriteAllLines(target, facts);
    }
});
return command.Parse(args).Invoke();

void Accuracy(ParseResult call)
{
    var asked = call.GetValue(languages) ?? [];
    var shown = Math.Min(3, call.GetValue(examples));
    if (call.GetValue(organizations) is { } annotations)
    {
        OrganizationAccuracy.Measure(annotations, new[] { call.GetValue(folder), call.GetValue(documents) }.OfType<string>()).Print(Console.Out, 10, shown);
    }

    if (call.GetValue(links) && call.GetValue(folder) is { } official)
    {
        CitationAccuracy.Measure(official, asked).Print(Console.Out, 14, call.GetValue(examples));
    }

    if (call.GetValue(throughput) && call.GetValue(folder) is { } session)
    {
        Throughput.Print(Console.Out, session, asked);
    }
}
