using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT4002: a source's body lies in its document.</summary>
internal sealed class BodyCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        foreach (CheckedSource source in context.Sources)
        {
            foreach (LineRange range in source.Source.Body)
            {
                if (range.End > source.Source.Lines)
                {
                    findings.Add(Finding.At(
                        Rules.EvidenceOutsideSource,
                        source.File.Path,
                        source.Source.BodySlot,
                        $"The body {range}",
                        source.Id,
                        $"the document has {source.Source.Lines} lines; end the body at one of them"));
                    break;
                }
            }
        }
    }
}
