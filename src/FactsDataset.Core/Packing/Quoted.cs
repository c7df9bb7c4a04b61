namespace FactsDataset.Core.Packing;

/// <summary>A text as messages name it.</summary>
internal static class Quoted
{
    private const int Longest = 100;

    /// <summary>The text in quotes; its beginning where it is long, since nobody limits what is read.</summary>
    public static string Text(string text)
    {
        if (text.Length <= Longest)
        {
            return "'" + text + "'";
        }

        return "'" + text.Remove(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest) + "…'";
    }
}
