using FactsDataset.Compiler.Binding;

namespace FactsDataset.Compiler.Checks;

/// <summary>A source, and where it is declared.</summary>
internal sealed record CheckedSource(FileData File, string Id, BoundSource Source)
{
    /// <summary>Whether a line is one of the body's.</summary>
    public bool IsInBody(int line)
    {
        foreach (Shared.LineRange range in Source.Body)
        {
            if (range.Contains(line))
            {
                return true;
            }
        }

        return false;
    }
}
