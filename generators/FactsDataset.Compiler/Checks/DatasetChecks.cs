using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>Runs every check, in a fixed order: what a wrong date or place would bring about is not reported as well.</summary>
internal static class DatasetChecks
{
    private static readonly ICheck[] All =
    [
        new BodyCheck(), new EvidenceLineCheck(), new CorpusCheck(), new ConcernCheck(), new TenureEvidenceCheck(), new NamesakeCheck(),
        new CircleCheck(), new RelationCheck(), new PublicationCheck(), new WithinCheck(), new TenureCheck(), new PresenceCheck(), new DuplicateCheck(),
    ];

    /// <summary>What linking found, and what the checks find, without what entries ask to be spared.</summary>
    /// <param name="context">What checks look at.</param>
    /// <param name="linking">What linking found.</param>
    public static EquatableArray<Finding> Run(CheckContext context, EquatableArray<Finding> linking)
    {
        List<Finding> findings = [.. linking];
        foreach (ICheck check in All)
        {
            check.Run(context, findings);
        }

        return Suppressions.Apply(context, findings).ToEquatableArray();
    }
}
