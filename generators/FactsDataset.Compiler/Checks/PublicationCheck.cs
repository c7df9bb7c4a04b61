using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT5001: nothing took place after every source that reports it was published.</summary>
internal sealed class PublicationCheck : IFileCheck
{
    public void Run(CheckContext context, CheckedFile file, List<Finding> findings)
    {
        foreach (FactView fact in file.Facts)
        {
            if (!fact.TookPlace || fact.When is null || fact.Entry.Evidence.Count == 0)
            {
                continue;
            }

            CheckedSource? latest = null;
            foreach (BoundEvidence evidence in fact.Entry.Evidence)
            {
                if (context.SourceOf(fact.File, evidence) is not { Published: { } published } source
                    || fact.When.IsAfter(published) != Certainty.Yes)
                {
                    latest = null;
                    break;
                }

                latest = latest is null || source.Published!.CompareTo(latest.Published) > 0 ? source : latest;
            }

            if (latest is not null)
            {
                fact.IsReported = true;
                findings.Add(Finding.At(
                    Rules.AfterPublication,
                    fact.DatePlace,
                    fact.When.ToString(),
                    latest.Id,
                    latest.Published!.ToString(),
                    fact.Status!) with
                {
                    Related = latest.Place,
                });
            }
        }
    }
}
