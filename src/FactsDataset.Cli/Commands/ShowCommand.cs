using System.CommandLine;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;
using FactsDataset.Reading;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts show</c>: one entry whole, and what refers to it.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> name = new("ENTRY") { Description = "The id of an entry of any kind, or its name in any spelling." };
        Option<DirectoryInfo?> corpus = CuratorOptions.Corpus();
        Option<string> language = LanguageOption.Create();
        Option<bool> edtf = new("--edtf") { Description = "Shows dates in EDTF alone." };
        Command command = new("show", "Shows one entry whole, with what refers to it; where the documents are at hand, with the words that it cites.")
        {
            name, corpus, language, edtf,
        };
        DatasetOptions datasets = DatasetOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            OpenDataset dataset = datasets.Open(parsed, terminal);
            EntryView entry = new DatasetLookup(dataset.View).Entry(parsed.GetValue(name)!);
            DirectoryInfo? documents = CorpusChoice.Find(parsed.GetValue(corpus), dataset.Folder);
            CitedWords? words = documents is null ? null : new CitedWords(CorpusReader.Read(documents).Folder);
            EntryPage.Write(terminal, entry, new TimelineText(Phrases.Of(parsed.GetValue(language)!), parsed.GetValue(edtf)), words);
            return dataset.ExitCode;
        });
        return command;
    }
}
