using System.Security.Cryptography;
using System.Text;

namespace FactsDataset.Site;

/// <summary>The policy (W3C Content Security Policy Level 3) that the page lays on itself: its own scripts and style by their hash, and nothing else.</summary>
internal static class ContentSecurityPolicy
{
    /// <summary>The policy.</summary>
    /// <param name="scripts">The scripts, as they stand in their elements.</param>
    /// <param name="style">The style, as it stands in its element.</param>
    /// <param name="allowsFetching">Whether the page may fetch its data from where it was served.</param>
    public static string Of(IEnumerable<string> scripts, string style, bool allowsFetching) =>
        "default-src 'none'; script-src " + string.Join(' ', scripts.Select(Hash)) + "; style-src " + Hash(style)
        + "; img-src data:; " + (allowsFetching ? "connect-src 'self'; " : string.Empty) + "base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))) + "'";
}
