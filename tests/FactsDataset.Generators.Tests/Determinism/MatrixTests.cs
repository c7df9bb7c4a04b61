using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Determinism;

/// <summary>Cultures, folders, orders of files and line ends together: whatever they are, all that is generated has one hash.</summary>
public class MatrixTests
{
    private static readonly string[] Cultures = ["ar-SA", "tr-TR", "sv-SE", "fa-IR", "en-US", ""];

    private static readonly string[] Folders = ["/repo/facts", "/", "/home/the checkout/ü سفن/facts", @"C:\the checkout\facts"];

    private static readonly Func<IReadOnlyList<(string Name, string Text)>, IEnumerable<(string Name, string Text)>>[] Orders =
        [static files => files, static files => files.Reverse(), static files => files.Skip(3).Concat(files.Take(3))];

    private static readonly Func<string, string>[] LineEnds =
        [static text => text, static text => text.ReplaceLineEndings("\r\n"), static text => "\uFEFF" + text.ReplaceLineEndings("\r\n").TrimEnd('\r', '\n')];

    /// <summary>A change tries the real facts in some cultures and folders; by night they are tried in all.</summary>
    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("FACTS_MATRIX") == "all";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void OneHashOfAllThatIsGenerated(bool isReal)
    {
        FactsProject project = isReal
            ? new FactsProject
            {
                Facts = [.. Repository.FactFiles.Select(static path => (Path.GetFileName(path), File.ReadAllText(path)))],
                TracksSteps = false,
            }
            : Example.Project with { TracksSteps = false };
        string[] cultures = isReal && !IsWhole ? Cultures[..2] : Cultures;
        string[] folders = isReal && !IsWhole ? Folders[2..] : Folders;
        HashSet<string> hashes = new(StringComparer.Ordinal);
        int runs = 0;
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUI = CultureInfo.CurrentUICulture;
        try
        {
            foreach (string culture in cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                foreach (string folder in folders)
                {
                    foreach (Func<IReadOnlyList<(string Name, string Text)>, IEnumerable<(string Name, string Text)>> order in Orders)
                    {
                        foreach (Func<string, string> lineEnds in LineEnds)
                        {
                            hashes.Add(HashOf(project with
                            {
                                Folder = folder == "/" ? string.Empty : folder,
                                Facts = [.. order(project.Facts).Select(file => (file.Name, lineEnds(file.Text)))],
                            }));
                            runs++;
                        }
                    }
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUI;
        }

        Assert.Equal(cultures.Length * folders.Length * Orders.Length * LineEnds.Length, runs);
        Assert.Single(hashes);
        Assert.DoesNotContain(HashOf(project with { Facts = project.Facts.RemoveAt(1) }), hashes);
    }

    /// <summary>SHA-256 over the names and the texts of all sources, as the compiler gets them.</summary>
    private static string HashOf(FactsProject project)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        int sources = 0;
        foreach (Microsoft.CodeAnalysis.GeneratedSourceResult source in project.Run().Result.GeneratedSources)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{source.HintName}\0{source.SourceText}\0"));
            sources++;
        }

        Assert.NotEqual(0, sources);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
