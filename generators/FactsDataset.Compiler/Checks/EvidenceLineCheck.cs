using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT4002: evidence stands on a line of the source's body.</summary>
internal sealed class EvidenceLineCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        foreach ((FileData file, BoundEvidence evidence, CheckedSource source) in context.Evidence)
        {
            string? why = evidence.Line > source.Source.Lines
                ? $"it has {source.Source.Lines} lines; cite one of them"
                : !source.IsInBody(evidence.Line)
                    ? $"its body is the lines {string.Join(", ", source.Source.Body)}; cite one of them"
                    : null;
            if (why is not null)
            {
                findings.Add(Finding.At(Rules.EvidenceOutsideSource, file.Path, evidence.AtSlot, $"Line {evidence.Line}", source.Id, why));
            }
        }
    }
}
