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

    public static EquatableArray<Finding> Run(CheckContext context)
    {
        List<Finding> findings = [];
        foreach (ICheck check in All)
        {
            check.Run(context, findings);
        }

        return Suppressions.Apply(context, findings).ToEquatableArray();
    }
}
