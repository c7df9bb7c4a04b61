using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>A source, and where it is declared.</summary>
internal sealed record CheckedSource(FileData File, string Id, int IdSlot, BoundSource Source, EdtfDate? Published)
{
    /// <summary>Whether the body is a single line.</summary>
    public bool IsOneLine => Source.Body.Count == 1 && Source.Body[0].Start == Source.Body[0].End;

    /// <summary>Whether a line is one of the body's.</summary>
    public bool IsInBody(int line)
    {
        foreach (LineRange range in Source.Body)
        {
            if (range.Contains(line))
            {
                return true;
            }
        }

        return false;
    }
}
