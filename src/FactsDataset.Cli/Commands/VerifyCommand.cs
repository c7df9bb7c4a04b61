using System.CommandLine;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Edits;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Verifying;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts verify</c>: holds every source and every span against the documents.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> source = new("--source") { Description = "One source alone.", HelpName = "ID" };
        Option<bool> partial = new("--partial") { Description = "Count the documents that are not at hand, and do not fail for them." };
        Option<bool> update = new("--update") { Description = "Where a document has changed, write the place of every span whose words stand elsewhere in it exactly once." };
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<string[]> uses = CuratorOptions.Uses();
        Option<DirectoryInfo?> corpus = CuratorOptions.Corpus();
        Command command = new("verify", "Holds the digest of every source and of every cited span against the documents.") { source, partial, update, facts, uses, corpus };
        command.SetAction(parsed =>
        {
            FactFolder folder = FactFolder.Find(parsed.GetValue(facts), parsed.GetValue(uses));
            CorpusReader documents = CorpusReader.Read(FindCorpus(parsed.GetValue(corpus), folder));
            string? only = parsed.GetValue(source);
            if (parsed.GetValue(update))
            {
                Update(terminal, folder, documents, only);
            }

            return Report(terminal, folder, documents, only, parsed.GetValue(partial), parsed.GetValue(update));
        });
        return command;
    }

    private static void Update(Terminal terminal, FactFolder folder, CorpusReader documents, string? only)
    {
        EditableFolder edited = EditableFolder.Read(folder);
        FactCompilation compilation = folder.Compile(folder.Read(), documents.Folder);
        FileEdits edits = new();
        List<string> changes = [];
        foreach (ChangedSource changed in Verification.Changed(compilation, documents).Where(changed => only is null || changed.Source.Id == only))
        {
            int steady = compilation.FindOutcomes()!.Spans.Count(span => span.Source.Id == changed.Source.Id) - changed.Spans.Count;
            changes.AddRange(changed.Update(edited, edits, steady));
        }

        edits.Write();
        changes.ForEach(terminal.WriteRecord);
    }

    private static int Report(Terminal terminal, FactFolder folder, CorpusReader documents, string? only, bool isPartial, bool isUpdated)
    {
        IReadOnlyList<FactText> texts = folder.Read();
        FactCompilation compilation = LongWork.Run(terminal, $"Verifying {folder.Path}", () => folder.Compile(texts, documents.Folder));
        RequireSource(compilation, only);
        Verification verification = Verification.Of(compilation, documents, IsCounted);
        List<FactDiagnostic> diagnostics = [.. compilation.Diagnostics.Where(verification.Concerns)];
        DiagnosticLines.Write(terminal, diagnostics);
        foreach (string fault in documents.FaultsOf(compilation))
        {
            terminal.Fail(fault);
        }

        foreach (string document in verification.NotUtf8)
        {
            terminal.Fail($"The document '{document}' is not UTF-8, so no digest of its text can be true.");
        }

        foreach (SpanState span in Verification.Changed(compilation, documents).Where(changed => IsCounted(changed.Source)).SelectMany(static changed => changed.Spans))
        {
            SourceLocation at = compilation.Files.First(file => file.Data.Path == span.Span.File.Path).Positions.Locate(span.Span.Evidence.AtSlot);
            terminal.WriteRecord($"{at.Path}({at.Range.StartPoint.Line + 1},{at.Range.StartPoint.Character + 1}): {span.Describe()}{(span.Moved is not null && !isUpdated ? "; --update writes that" : string.Empty)}");
        }

        ReportElsewhere();
        Tally("Sources", verification.Sources, "match their documents in SHA-256 and number of lines");
        Tally("Spans", verification.Spans, "match their digests");
        if (verification.Elsewhere.Count > 0)
        {
            terminal.WriteRecord($"Elsewhere: {Plural.Of(verification.Elsewhere.Count, "citation", "citations")} of sources that are no documents, which no digest verifies");
        }

        if (verification.Unresolved > 0)
        {
            terminal.WriteRecord($"{Plural.Of(verification.Unresolved, "span", "spans")} of unknown or unreadable sources not looked at");
        }

        int missing = isPartial ? compilation.Checked?.Sources.Count(IsMissing) ?? 0 : 0;
        if (missing > 0)
        {
            terminal.WriteRecord($"{Plural.Of(missing, "document", "documents")} not at hand");
        }

        bool hasErrors = diagnostics.Exists(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
        return hasErrors || !verification.IsSound ? ExitCodes.Failure : ExitCodes.Success;

        void ReportElsewhere()
        {
            foreach (EvidenceElsewhere cited in verification.Elsewhere)
            {
                SourceLocation at = compilation.Files.First(file => file.Data.Path == cited.File.Path).Positions.Locate(cited.Evidence.AtSlot);
                terminal.WriteRecord($"{at.Path}({at.Range.StartPoint.Line + 1},{at.Range.StartPoint.Character + 1}): {cited.Evidence.Locator?.Text ?? "the whole"} of {cited.Source.Id} is verified by no digest");
            }

            foreach (CheckedSource source in compilation.Checked?.SourcesElsewhere.Where(IsCounted) ?? [])
            {
                if (source.Source.ArchivedSha256 is { } sha256 && documents.Folder.Documents.FirstOrDefault(document => document.HasSha256(sha256)) is { } copy)
                {
                    terminal.WriteRecord($"The archived copy of {source.Id} is at hand: {copy.Name} has its SHA-256");
                }
            }
        }

        bool IsMissing(CheckedSource source) => !source.Source.IsElsewhere && (only is null || source.Id == only)
            && documents.Folder.Find(source.Source.Document) is null && documents.FaultOf(source.Source.Document) is null;

        bool IsCounted(CheckedSource source) => (only is null || source.Id == only) && !(isPartial && IsMissing(source));

        void Tally(string what, VerificationCount count, string verb)
        {
            string skipped = count.Skipped > 0 ? $", {count.Skipped} not looked at" : string.Empty;
            terminal.WriteRecord($"{what}: {count.Passed} of {count.Total} {verb}, {count.Failed} failed{skipped}");
        }
    }

    /// <summary>The folder of the documents; none where no source is a document, and nothing names a folder.</summary>
    private static DirectoryInfo? FindCorpus(DirectoryInfo? option, FactFolder folder)
    {
        if (CorpusChoice.Find(option, folder) is { } corpus)
        {
            return corpus;
        }

        CheckContext? context = folder.Compile(folder.Read(), CorpusFolder.None).Checked;
        return context is not null && context.SourcesElsewhere.Any() && !context.Sources.Any() ? null : CorpusChoice.Require(option, folder);
    }

    private static void RequireSource(FactCompilation compilation, string? only)
    {
        List<string> ids = [.. compilation.Checked?.Sources.Concat(compilation.Checked.SourcesElsewhere).Select(static source => source.Id) ?? []];
        if (only is not null && !ids.Contains(only))
        {
            throw new CommandException($"There is no source '{only}' that could be read: {Choices.Suggest(only, ids, "the sources are")}");
        }
    }
}
