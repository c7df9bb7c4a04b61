using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT4002: evidence stands on a line of the source's body. A body that goes beyond its document is the source's
/// mistake, and is not reported again for the evidence in it.
/// </summary>
internal sealed class EvidenceLineCheck : IFileCheck
{
    public void Run(CheckContext context, CheckedFile file, List<Finding> findings)
    {
        foreach ((BoundEvidence evidence, CheckedSource source) in context.EvidenceOf(file))
        {
            if (!source.IsInBody(evidence.At.Line))
            {
                findings.Add(Finding.At(
                    Rules.EvidenceOutsideSource,
                    file.File.Data.At(evidence.AtSlot),
                    $"Line {evidence.At.Line} lies outside the body",
                    source.Id,
                    $"that is {(source.IsOneLine ? "line" : "lines")} {Choices.Some(source.Source.Body)}; cite {(source.IsOneLine ? "it" : "one of them")}"));
            }
        }
    }
}
