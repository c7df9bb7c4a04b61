#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// How text is escaped in a packed row. <see cref="RowWriter"/> describes the whole format.
/// </summary>
/// <remarks>
/// What no reader of generated code should meet raw is written as <c>\u{HEX}</c>: every code point of the general
/// categories Cc, Cf, Zl and Zp of Unicode 16.0, the noncharacters, and lone surrogates (which UTF-8 can't hold). The
/// table stands here since the one of the runtime differs from version to version, and the output must not.
/// </remarks>
internal static class RowEscapes
{
    /// <summary>Starts an escape.</summary>
    public const char Escape = '\\';

    /// <summary>Closes a cell or a list.</summary>
    public const char Close = '|';

    /// <summary>Starts an item of a list.</summary>
    public const char ItemStart = '[';

    /// <summary>Ends an item of a list.</summary>
    public const char ItemEnd = ']';

    // Pairs of first and last code point, ascending. Above U+FFFF also the last two code points of each plane.
    private static readonly int[] Ranges =
    [
        0x0000, 0x001F, 0x007F, 0x009F, 0x00AD, 0x00AD, 0x0600, 0x0605, 0x061C, 0x061C, 0x06DD, 0x06DD,
        0x070F, 0x070F, 0x0890, 0x0891, 0x08E2, 0x08E2, 0x180E, 0x180E, 0x200B, 0x200F, 0x2028, 0x202E,
        0x2060, 0x206F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFEFF, 0xFEFF, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF,
        0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A,
        0xE0001, 0xE0001, 0xE0020, 0xE007F,
    ];

    /// <summary>Whether a code point, or a lone surrogate, is written as <c>\u{HEX}</c>.</summary>
    public static bool IsHidden(int codePoint)
    {
        if (codePoint is >= 0x20 and < 0x7F)
        {
            return false;
        }

        if ((codePoint & 0xFFFE) == 0xFFFE)
        {
            return true;
        }

        for (int i = 0; i < Ranges.Length && codePoint >= Ranges[i]; i += 2)
        {
            if (codePoint <= Ranges[i + 1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The letter that stands after the backslash for a character with a short escape, or NUL where it has none.
    /// </summary>
    public static char ShortEscape(char c) => c switch
    {
        '\\' => '\\',
        '|' => 'p',
        '"' => 'q',
        '\n' => 'n',
        '\t' => 't',
        _ => '\0',
    };

    /// <summary>The character that a short escape stands for, by the letter after the backslash, or NUL.</summary>
    public static char Unescape(char letter) => letter switch
    {
        '\\' => '\\',
        'p' => '|',
        'q' => '"',
        'n' => '\n',
        't' => '\t',
        _ => '\0',
    };
}
