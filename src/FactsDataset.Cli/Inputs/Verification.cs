using FactsDataset.Compiler;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Inputs;

/// <summary>Counts what the compiler's checks found of sources and spans.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Spans">The spans that are cited of a source that could be read.</param>
/// <param name="Unresolved">The spans that are cited of no source, or of one that could not be read.</param>
/// <param name="NotUtf8">The documents of sources that are not UTF-8.</param>
internal sealed record Verification(VerificationCount Sources, VerificationCount Spans, int Unresolved, IReadOnlyList<string> NotUtf8)
{
    /// <summary>Whether everything was looked at and found to be true.</summary>
    public bool IsSound => Sources.Passed == Sources.Total && Spans.Passed == Spans.Total && Unresolved == 0 && NotUtf8.Count == 0;

    /// <summary>
    /// Counts. The rules themselves stand in the compiler: whatever it reported at the place of a source's document,
    /// SHA-256, lines or body, or at a span's position or digest, has failed.
    /// </summary>
    public static Verification Of(FactCompilation compilation, CorpusReader corpus)
    {
        if (compilation.Schema is not { } schema || compilation.Dataset is not { } dataset)
        {
            return new Verification(default, default, 0, []);
        }

        CheckContext context = new(schema, dataset, corpus.Folder);
        Dictionary<string, FilePositions> positions = compilation.Files.ToDictionary(
            static file => file.Data.Path, static file => file.Positions, StringComparer.Ordinal);
        HashSet<SourceLocation> reported = compilation.Diagnostics
            .Where(static diagnostic => IsOfEvidence(diagnostic.Rule))
            .Select(static diagnostic => diagnostic.Location)
            .ToHashSet();

        // A span is not looked at where the document is not the one that its source describes, or ends before it.
        HashSet<string> unsound = new(StringComparer.Ordinal);
        int sources = 0;
        int failedSources = 0;
        foreach (CheckedSource source in context.Sources)
        {
            sources++;
            BoundSource said = source.Source;
            bool isOther = IsReported(source.File, said.DocumentSlot, said.Sha256Slot);
            failedSources += isOther || IsReported(source.File, [said.LinesSlot, .. said.BodySlots]) ? 1 : 0;
            if (isOther)
            {
                unsound.Add(source.Id);
            }
        }

        int spans = 0;
        int failedSpans = 0;
        int skipped = 0;
        foreach ((FileData file, BoundEvidence evidence, CheckedSource source) in context.Evidence)
        {
            spans++;
            bool isFailed = IsReported(file, evidence.AtSlot, evidence.DigestSlot);
            failedSpans += isFailed ? 1 : 0;
            bool isLookedAt = !unsound.Contains(source.Id) && evidence.Line <= context.LinesOf(source);
            skipped += !isFailed && !isLookedAt ? 1 : 0;
        }

        int cited = compilation.Files.Sum(static file => file.Data.Entries.Sum(static entry => entry.Evidence.Count));
        return new Verification(
            new VerificationCount(sources, failedSources, 0),
            new VerificationCount(spans, failedSpans, skipped),
            cited - spans,
            corpus.NotUtf8.Where(name => context.Sources.Any(source => source.Source.Document == name)).ToList());

        bool IsReported(FileData file, params int[] slots) => slots.Any(slot => reported.Contains(positions[file.Path].Locate(slot)));
    }

    private static bool IsOfEvidence(DiagnosticRule rule) =>
        rule == Rules.EvidenceOutsideSource || rule == Rules.DigestMismatch || rule == Rules.MissingDocument;
}
