using System.Text;

namespace FactsDataset.Compiler.Text;

/// <summary>The form of ids, and of the names that a schema gives.</summary>
internal static class Slugs
{
    /// <summary>
    /// Whether the text is lower-case ASCII letters and digits in groups joined by single hyphens, at most 100
    /// characters long.
    /// </summary>
    public static bool IsSlug(string text)
    {
        if (text.Length is 0 or > 100)
        {
            return false;
        }

        bool afterHyphen = true;
        foreach (char character in text)
        {
            if (character == '-')
            {
                if (afterHyphen)
                {
                    return false;
                }

                afterHyphen = true;
            }
            else if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                afterHyphen = false;
            }
            else
            {
                return false;
            }
        }

        return !afterHyphen;
    }

    /// <summary>
    /// The slug that somebody means who writes capitals, spaces or other marks; null where the text has letters that
    /// no slug can have, or gives no slug.
    /// </summary>
    public static string? From(string text)
    {
        StringBuilder slug = new(text.Length);
        foreach (char character in text)
        {
            if (character > '\u007F')
            {
                return null;
            }

            if (char.IsLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-')
            {
                slug.Append('-');
            }
        }

        string trimmed = slug.ToString().TrimEnd('-');
        return IsSlug(trimmed) ? trimmed : null;
    }

    /// <summary>What a message says to write instead of a text that is no slug.</summary>
    public static string Advice(string text) => From(text) is { } slug
        ? $"write '{slug}'"
        : "write lower-case ASCII letters and digits, in groups joined by single hyphens, at most 100 characters";
}
