using System.Globalization;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.Curating;

/// <summary>Fills the entry of a source from its document.</summary>
internal static class SourceReader
{
    /// <summary>Sets what the document says for certain, and what it seems to say, with a remark; asks where somebody is there.</summary>
    public static void Propose(Terminal terminal, EditableFolder folder, Kind kind, string path, EntrySkeleton skeleton)
    {
        CorpusDocument document = CorpusReader.ReadFile(path);
        foreach (EditableEntry entry in folder.Entries.Where(entry => entry.Bound.Source?.Document == document.Name))
        {
            throw new CommandException($"The source '{entry.Bound.Id}' has the document '{document.Name}' already.");
        }

        SourceProposal proposal = SourceProposal.Of(document);
        Questions questions = new(terminal);
        string language = FactSettings.Read(folder.Folder.Path).Language ?? proposal.Language;
        Set("title", proposal.Title?.Text, $"proposed: line {proposal.Title?.Line}");
        Set("published", proposal.Published?.Date, $"proposed: printed in line {proposal.Published?.Line}");
        Set("dating", proposal.Published is null ? null : "{ basis: stated }", "proposed");
        Set("language", language, "proposed");
        Set("body", proposal.Body is { } body ? string.Create(CultureInfo.InvariantCulture, $"[{body.First}-{body.Last}]") : null, "proposed");
        skeleton.Set(kind.FindField("document")!, document.Name);
        skeleton.Set(kind.FindField("sha256")!, document.Sha256);
        skeleton.Set(kind.FindField("lines")!, document.Lines.Count.ToString(CultureInfo.InvariantCulture));

        void Set(string name, string? value, string remark)
        {
            string? answer = name == "dating" ? value : questions.Ask(name, value);
            if (answer is not null)
            {
                skeleton.Set(kind.FindField(name)!, answer, answer == value && terminal.In is null ? remark : null);
            }
        }
    }
}
