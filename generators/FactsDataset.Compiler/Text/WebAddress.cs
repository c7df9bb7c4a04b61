namespace FactsDataset.Compiler.Text;

/// <summary>
/// Absolute addresses of the web: <c>http://</c> or <c>https://</c>, a host, perhaps a port, and what follows it, in the
/// characters of RFC 3986. Letters beyond ASCII may stand behind the host, as RFC 3987 has it; a host has the form that DNS
/// has (<c>xn--…</c>), so that no letter looks like another. A user is no part of an address that readers are sent to.
/// </summary>
internal static class WebAddress
{
    private const string Marks = "-._~:/?#[]@!$&'()*+,;=%";

    /// <summary>Whether the text is such an address, exactly as it stands.</summary>
    public static bool IsValid(string text)
    {
        int start = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : 0;
        if (start == 0)
        {
            return false;
        }

        int end = text.IndexOfAny(['/', '?', '#'], start);
        end = end < 0 ? text.Length : end;
        return IsAuthority(text.Substring(start, end - start)) && IsRest(text, end) && Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    private static bool IsAuthority(string authority)
    {
        int bracket = authority.IndexOf(']');
        int colon = authority.IndexOf(':', bracket < 0 ? 0 : bracket);
        string host = colon < 0 ? authority : authority.Substring(0, colon);
        return (colon < 0 || IsPort(authority.Substring(colon + 1)))
            && (host.Length > 0 && host[0] == '[' ? Uri.CheckHostName(host) == UriHostNameType.IPv6 : IsHostName(host));
    }

    private static bool IsPort(string port) => port.Length is > 0 and <= 5 && port.All(IsDigit) && int.Parse(port, System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= 65535;

    private static bool IsHostName(string host) =>
        host.Length is > 0 and <= 253
        && host.Split('.') is var labels
        && labels.All(static label => label.Length is > 0 and <= 63 && label[0] != '-' && label[label.Length - 1] != '-' && label.All(static character => IsAsciiLetter(character) || IsDigit(character) || character == '-'));

    private static bool IsRest(string text, int start)
    {
        bool isFragment = false;
        for (int i = start; i < text.Length; i++)
        {
            char character = text[i];
            if (character == '%' && !(i + 2 < text.Length && IsHexadecimal(text[i + 1]) && IsHexadecimal(text[i + 2])))
            {
                return false;
            }

            // A second '#' has to be written %23.
            if (character == '#' && isFragment)
            {
                return false;
            }

            isFragment |= character == '#';
            bool isLetterBeyondAscii = character > '\u007F' && (char.IsLetterOrDigit(character) || char.IsSurrogate(character)
                || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
            if (!IsAsciiLetter(character) && !IsDigit(character) && Marks.IndexOf(character) < 0 && !isLetterBeyondAscii)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAsciiLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsHexadecimal(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
