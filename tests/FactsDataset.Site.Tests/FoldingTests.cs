using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FactsDataset.Core;

namespace FactsDataset.Site.Tests;

/// <summary>The page finds a name by the spellings by which the library finds it.</summary>
public sealed class FoldingTests
{
    // Reads texts, one JSON array; writes for each its folded form, or null where it holds what this Unicode does not know.
    private const string Script = """
        const source = process.argv[1];
        const { fold } = await import("data:text/javascript;base64," + source);
        let input = "";
        for await (const part of process.stdin.setEncoding("utf8")) input += part;
        process.stdout.write(JSON.stringify(JSON.parse(input).map((text) => /\p{Cn}/u.test(text) ? null : fold(text))));
        """;

    private static readonly string[] OddTexts =
    [
        string.Empty, " ", "-", "\u0640", "ـ حـفـتر ـ", "أحمد إبراهيم آل الشيخ", "فاطمة الزهراء", "مُحَمَّد", "\u200Fحفتر\u200E", "Khalīfa Ḥaftar",
        "O’Brien", "al-Qaʿida", "ÅNGSTRÖM", "Straße", "İstanbul ISPARTA ısı", "ΟΔΥΣΣΕΥΣ", "ﬁnal ﷺ", "Ⅷ ½", "e\u0301\u0302", "𐐀𐐨 x", "𝒳y", "١٢٣ 123",
    ];

    [BrowserFact]
    public void ThePageFoldsEveryLineOfTheFactFilesAsTheLibraryDoes() =>
        AssertAlike([.. Repository.FactFiles.SelectMany(File.ReadLines), .. OddTexts]);

    [BrowserFact]
    public void ThePageFoldsEveryLetterAsTheLibraryDoes() => AssertAlike([.. Enumerable.Range(0, 0x11000)
        .Where(static point => (point is < 0xD800 or > 0xDFFF) && !IsOfUnicode16(point))
        .Select(char.ConvertFromUtf32)
        .Where(static text => CharUnicodeInfo.GetUnicodeCategory(text, 0) != UnicodeCategory.OtherNotAssigned)
        .Select(static text => $"x{text}Y{text}")]);

    // Cyrillic, Latin, Todhri and Garay letters that .NET knows, but for their other case.
    private static bool IsOfUnicode16(int point) =>
        point is (>= 0x1C89 and <= 0x1C8A) or (>= 0xA7CB and <= 0xA7DC) or (>= 0x105C0 and <= 0x105FF) or (>= 0x10D40 and <= 0x10D8F);

    private static void AssertAlike(string[] texts)
    {
        byte[] module = File.ReadAllBytes(Path.Combine(SiteFiles.Site, "Page", "scripts", "folding.js"));
        using Process node = Process.Start(new ProcessStartInfo("node", ["--input-type=module", "--eval", Script, Convert.ToBase64String(module)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        // Escaped as ASCII, whatever the encoding of the pipe.
        node.StandardInput.Write(JsonSerializer.Serialize(texts));
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        string?[] folded = JsonSerializer.Deserialize<string?[]>(output.Result)!;
        Assert.Equal(texts.Length, folded.Length);
        Assert.True(folded.Count(static text => text is not null) > 0.95 * texts.Length, "The two know different Unicodes.");
        string[] differences = [.. texts.Zip(folded)
            .Where(static pair => pair.Second is not null && pair.Second != NameFolding.Fold(pair.First))
            .Select(static pair => $"{Shown(pair.First)}: {Shown(NameFolding.Fold(pair.First))} here, {Shown(pair.Second!)} on the page")];
        Assert.True(differences.Length == 0, string.Join('\n', differences.Take(20)));
    }

    private static string Shown(string text) => JsonSerializer.Serialize(text);
}
