using System.Globalization;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT4002: a source's body lies in its document.</summary>
internal sealed class BodyCheck : IFileCheck
{
    public void Run(CheckContext context, CheckedFile file, List<Finding> findings)
    {
        foreach (CheckedSource source in file.Sources)
        {
            int lines = context.LinesOf(source);
            for (int i = 0; i < source.Source.Body.Count; i++)
            {
                LineRange range = source.Source.Body[i];
                if (range.End > lines)
                {
                    string subject = range.Start == range.End ? $"The body's line {range} lies" : $"The body's lines {range} lie";
                    string count = lines.ToString(CultureInfo.InvariantCulture);
                    findings.Add(Finding.At(
                        Rules.EvidenceOutsideSource,
                        source.File.At(source.Source.BodySlots[i]),
                        subject + " outside the document",
                        source.Id,
                        $"it has {count} lines; end the body at line {count} or before"));
                }
            }
        }
    }
}
