namespace FactsDataset.Core.Packing;

/// <summary>A list of texts and the bytes that spell it in a row.</summary>
internal sealed class SharedTextList
{
    private readonly byte[] _bytes;

    public SharedTextList(byte[] bytes, ValueList<string> texts)
    {
        _bytes = bytes;
        Texts = texts;
    }

    public ValueList<string> Texts { get; }

    // By hand, since the framework's comparison of spans would load one more assembly.
    public bool IsOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != _bytes.Length)
        {
            return false;
        }

        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != _bytes[i])
            {
                return false;
            }
        }

        return true;
    }
}
