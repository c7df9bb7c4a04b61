using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Reading.Compiled;
using FactsDataset.Site.Libraries;
using FactsDataset.Site.Scripts;

namespace FactsDataset.Site.Tests;

/// <summary>The file that is written, as bytes.</summary>
public sealed class PageTests
{
    private const int MostBytes = 150 * 1024;

    private static readonly SiteOptions Options = new("FactsDataset", CorpusFolder.None);

    [Fact]
    public void PageOfTheDatasetTakesLessThanItsShareOfTheNetwork()
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(SitePage.Build(Pages.Facts, Options)));
        }

        Assert.InRange(compressed.Length, 10_000, MostBytes);
    }

    [Fact]
    public void PageIsTheSameInAnyCulture()
    {
        string expected = SitePage.Build(Pages.Facts, Options);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "ar-SA", "tr-TR", "sv-SE" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.True(expected == SitePage.Build(Pages.Read(Repository.Facts), Options), culture);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void PageOfFactFilesIsThePageOfTheirAssembly() =>
        Assert.Equal(SitePage.Build(Pages.Facts, Options), SitePage.Build(CompiledDataset.Read(typeof(Dataset).Assembly), Options));

    [Fact]
    public void PolicyAllowsTheScriptsAndTheStyleOfThePageAndNothingElse()
    {
        string page = SitePage.Build(Pages.Facts, Options);
        string policy = Regex.Match(page, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        Assert.StartsWith("default-src 'none'; script-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("connect-src", policy, StringComparison.Ordinal);
        foreach (Match element in Regex.Matches(page, "<(?:script|script type=\"module\"|style)>(.*?)</(?:script|style)>", RegexOptions.Singleline))
        {
            string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.Groups[1].Value)));
            Assert.Contains($"'sha256-{hash}'", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TitleIsText() => Assert.Contains(
        "<title>&lt;/title&gt;&lt;script&gt;&quot;&amp;</title>",
        SitePage.Build(Pages.Wrecks, new SiteOptions("</title><script>\"&", CorpusFolder.None)),
        StringComparison.Ordinal);

    [Fact]
    public void WordsOfDocumentsStandInAPrivateCopyAlone()
    {
        string[] lines = Enumerable.Range(1, 40).Select(static line => $"line {line} " + new string('w', 60)).ToArray();
        CorpusFolder corpus = new("corpus", Compiler.Collections.EquatableArrayExtensions.ToEquatableArray([new CorpusDocument("harbour.txt", string.Join('\n', lines))]));
        byte[] with = Data.PageData.Write(Pages.Wrecks, new SiteOptions("Wrecks", corpus));
        byte[] without = Data.PageData.Write(Pages.Wrecks, new SiteOptions("Wrecks", CorpusFolder.None));
        Assert.Contains("\"4:0-40\":\"line 4 www", Encoding.UTF8.GetString(with), StringComparison.Ordinal);
        Assert.DoesNotContain("\"words\"", Encoding.UTF8.GetString(without), StringComparison.Ordinal);
    }

    [Fact]
    public void PageCarriesTheLibrariesThatItsViewsNeed() => Assert.Empty(PageLibraries.For(Pages.Wrecks));

    [Fact]
    public void LibrariesAreThoseOfTheManifest() => Assert.All(PageLibraries.All, static library =>
        Assert.Equal(library.Sha256, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(library.Text)))));

    [Fact]
    public void ModulesThatImportOneAnotherInACircleAreRefused()
    {
        Dictionary<string, string> modules = new()
        {
            ["main.js"] = "import { a } from \"./a.js\";\n",
            ["a.js"] = "import { b } from \"./b.js\";\nexport const a = b;\n",
            ["b.js"] = "import { a } from \"./a.js\";\nexport const b = a;\n",
        };
        Assert.Throws<InvalidOperationException>(() => ScriptBundle.Build(name => modules[name]));
    }

    [Fact]
    public void ModulesKeepTheirNamesToThemselves()
    {
        Dictionary<string, string> modules = new()
        {
            ["main.js"] = "// A remark.\nimport {\n  twice,\n} from \"./a.js\";\n/** A\n * remark. */\nconst width = 1;\ntwice(width); // kept\n",
            ["a.js"] = "const width = 2;\nexport function twice(x) {\n  return x * width;\n}\n",
        };
        const string Expected = """
            "use strict";
            const modules = {};
            modules["a.js"] = (() => {
            const width = 2;
            function twice(x) {
              return x * width;
            }
            return { twice };
            })();
            modules["main.js"] = (() => {
            const { twice, } = modules["a.js"];
            const width = 1;
            twice(width); // kept
            return {  };
            })();

            """;
        Assert.Equal(Expected, ScriptBundle.Build(name => modules[name]));
    }
}
