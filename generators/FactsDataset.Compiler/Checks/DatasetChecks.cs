using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// Runs every check, in a fixed order: what a wrong date or place would bring about is not reported as well. After an edit
/// those that look at single files run for what it touches; what they found in all others stands.
/// </summary>
internal static class DatasetChecks
{
    private static readonly ICheck[] All =
    [
        new FileChecks(new BodyCheck()), new FileChecks(new EvidencePlaceCheck()), new FileChecks(new EvidenceLineCheck()), new EmptyCorpusCheck(), new CorpusCheck(),
        new FileChecks(new SpanCheck()), new FileChecks(new ConcernCheck()), new FileChecks(new TenureEvidenceCheck()), new NamesakeCheck(), new UniqueCheck(),
        new CircleCheck(), new RelationCheck(), new FileChecks(new PublicationCheck()), new FileChecks(new WithinCheck()),
        new FileChecks(new TenureCheck()), new PresenceCheck(), new DuplicateCheck(),
    ];

    /// <summary>What linking found, and what the checks find, without what entries ask to be spared.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="linked">The dataset, and what linking found.</param>
    /// <param name="corpus">The documents at hand.</param>
    public static CheckResult Run(DatasetSchema schema, LinkResult linked, CorpusFolder corpus)
    {
        CheckMemory memory = CheckMemory.Of(schema);
        CheckContext context = new(schema, linked.Dataset, corpus, memory.Take());
        List<Finding> findings = [.. linked.Findings];
        foreach (ICheck check in All)
        {
            check.Run(context, findings);
        }

        foreach (CheckedFile file in context.Files)
        {
            file.IsChecked = true;
        }

        CheckResult result = new(context, Suppressions.Apply(context, findings).ToEquatableArray());
        memory.Keep(context);
        return result;
    }
}
