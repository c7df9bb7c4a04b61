namespace Probe;

/// <summary>Writes what was read. A culture would be loaded for it within what is measured, which takes longer than most of what is.</summary>
internal static class Digits
{
    /// <summary>A number that isn't negative, in decimal digits.</summary>
    public static string Of(long number)
    {
        Span<char> digits = stackalloc char[20];
        int start = digits.Length;
        do
        {
            digits[--start] = (char)('0' + (number % 10));
            number /= 10;
        }
        while (number > 0);

        return new string(digits[start..]);
    }
}
