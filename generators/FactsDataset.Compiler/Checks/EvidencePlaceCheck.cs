using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT4002: evidence in a document is a span of it, and evidence in a source that is elsewhere is a page or a section.
/// </summary>
internal sealed class EvidencePlaceCheck : IFileCheck
{
    public void Run(CheckContext context, CheckedFile checkedFile, List<Finding> findings)
    {
        if (context.Schema.SourceKind is not { CanBeElsewhere: true })
        {
            return;
        }

        FileData file = checkedFile.File.Data;
        foreach ((BoundEvidence evidence, CheckedSource source) in context.AllEvidenceOf(checkedFile))
        {
            if (source.Source.IsElsewhere)
            {
                CheckElsewhere(file, evidence, source, findings);
            }
            else if (evidence.Locator is { } locator)
            {
                string remedy = evidence.HasSpan ? "take it out, since 'at' names the span" : "write 'at: \"LINE:START-END\"' and 'digest: \"…\"' instead";
                findings.Add(Finding.At(
                    Rules.EvidenceOutsideSource, file.At(locator.Slot), $"'{locator.Text}' is no place in the document", source.Id, remedy));
            }
            else if (!evidence.HasSpan)
            {
                findings.Add(Finding.At(
                    Rules.EvidenceOutsideSource,
                    file.At(evidence.AtSlot),
                    "This evidence names no span in the document",
                    source.Id,
                    "add 'at: \"LINE:START-END\"' and 'digest: \"…\"'"));
            }
        }
    }

    private static void CheckElsewhere(FileData file, BoundEvidence evidence, CheckedSource source, List<Finding> findings)
    {
        if (evidence.HasSpan)
        {
            string remedy = evidence.Locator is null ? "write 'page: …' or 'section: …' instead of 'at' and 'digest'" : "take 'at' and 'digest' out";
            findings.Add(Finding.At(
                Rules.EvidenceOutsideSource,
                file.At(evidence.AtSlot),
                $"The span {evidence.At.Line}:{evidence.At.Start}-{evidence.At.End} cannot be in a document",
                source.Id,
                $"that source has none; {remedy}"));
        }
        else if (evidence.Locator is null && source.Source.IsPrintedOnly)
        {
            findings.Add(Finding.At(
                Rules.EvidenceOutsideSource,
                file.At(evidence.AtSlot),
                "This evidence names no page",
                source.Id,
                "add 'page: …', or 'section: …' where its pages have no numbers"));
        }
    }
}
