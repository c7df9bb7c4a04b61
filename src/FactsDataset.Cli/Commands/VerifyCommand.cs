using System.CommandLine;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts verify</c>: holds every source and every span against the documents.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<DirectoryInfo?> corpus = CuratorOptions.Corpus();
        Command command = new("verify", "Holds the digest of every source and of every cited span against the documents.") { facts, corpus };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(facts), parsed.GetValue(corpus)));
        return command;
    }

    private static int Run(Terminal terminal, DirectoryInfo? facts, DirectoryInfo? corpus)
    {
        FactFolder folder = FactFolder.Find(facts);
        IReadOnlyList<FactText> texts = folder.Read();
        CorpusReader documents = CorpusReader.Read(CorpusChoice.Require(corpus, folder));
        FactCompilation compilation = LongWork.Run(terminal, $"Verifying {folder.Path}", () => FactCompilation.Compile(texts, documents.Folder));
        DiagnosticLines.Write(terminal, compilation.Diagnostics);
        foreach (string fault in documents.FaultsOf(compilation.Dataset))
        {
            terminal.Fail(fault);
        }

        Verification verification = Verification.Of(compilation, documents);
        foreach (string document in verification.NotUtf8)
        {
            terminal.Fail($"The document '{document}' is not UTF-8, so no digest of its text can be true.");
        }

        Tally("Sources", verification.Sources, "match their documents in SHA-256 and number of lines");
        Tally("Spans", verification.Spans, "match their digests");
        if (verification.Unresolved > 0)
        {
            terminal.WriteRecord($"{Plural.Of(verification.Unresolved, "span", "spans")} of unknown or unreadable sources not looked at");
        }

        bool hasErrors = compilation.Diagnostics.Any(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
        return hasErrors || !verification.IsSound ? ExitCodes.Failure : ExitCodes.Success;

        void Tally(string what, VerificationCount count, string verb)
        {
            string skipped = count.Skipped > 0 ? $", {count.Skipped} not looked at" : string.Empty;
            terminal.WriteRecord($"{what}: {count.Passed} of {count.Total} {verb}, {count.Failed} failed{skipped}");
        }
    }
}
