namespace FactsDataset.Compiler.Yaml;

/// <summary>Gives one string for short texts that stand many times in a file, as keys and codes do.</summary>
internal sealed class TextPool
{
    private const int Longest = 32;

    private readonly string?[] _slots = new string?[256];

    /// <summary>A part of a text as a string.</summary>
    public string Get(string source, int start, int length)
    {
        if (length > Longest)
        {
            return source.Substring(start, length);
        }

        int hash = length;
        for (int i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + source[i]);
        }

        ref string? slot = ref _slots[(hash ^ (hash >> 8)) & 0xFF];
        if (slot is null || slot.Length != length || string.CompareOrdinal(source, start, slot, 0, length) != 0)
        {
            slot = source.Substring(start, length);
        }

        return slot;
    }
}
