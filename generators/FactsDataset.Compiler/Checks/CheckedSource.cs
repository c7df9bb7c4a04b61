using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>A source, and where it is declared.</summary>
/// <param name="File">The file that declares it.</param>
/// <param name="Id">Its id.</param>
/// <param name="IdSlot">Where its id stands.</param>
/// <param name="Source">What it says of its document.</param>
/// <param name="Published">When it was published; null where that could not be read.</param>
internal sealed record CheckedSource(FileData File, string Id, Slot IdSlot, BoundSource Source, EdtfDate? Published)
{
    /// <summary>Where its id stands.</summary>
    public FilePlace Place => File.At(IdSlot);

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
