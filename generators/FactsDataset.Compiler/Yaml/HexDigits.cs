namespace FactsDataset.Compiler.Yaml;

/// <summary>The digits of an escape (<c>ns-hex-digit</c>).</summary>
internal static class HexDigits
{
    /// <summary>Reads exactly so many digits.</summary>
    public static bool TryRead(string text, int start, int end, int count, out uint value)
    {
        value = 0;
        for (int i = start; i < end; i++)
        {
            int digit = ValueOf(text[i]);
            if (digit < 0)
            {
                return false;
            }

            value = (value << 4) | (uint)digit;
        }

        return end - start == count;
    }

    /// <summary>How many digits stand there.</summary>
    public static int Count(string text, int start, int end)
    {
        int at = start;
        while (at < end && ValueOf(text[at]) >= 0)
        {
            at++;
        }

        return at - start;
    }

    private static int ValueOf(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => -1,
    };
}
