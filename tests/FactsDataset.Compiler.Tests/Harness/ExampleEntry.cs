using System.Text.RegularExpressions;

namespace FactsDataset.Compiler.Tests.Harness;

/// <summary>An entry in which nothing is wrong but what a test puts there.</summary>
internal static partial class ExampleEntry
{
    private const string Evidence = "evidence: [ { source: harbour-news, at: \"2:0-8\", digest: \"9385f23929294e62\", for: [title] } ]";

    private static readonly Dictionary<string, string[]> Sound = new(StringComparer.Ordinal)
    {
        ["crossing"] = ["title: Extra", "status: sailed", "crew: [ { who: jane-doe } ]", "to: east-port", Evidence],
        ["claim"] = ["title: Extra", "said: [ { who: jane-doe } ]", "stance: asserted", Evidence],
        ["sailor"] = ["names: [ { value: Extra, language: en } ]"],
        ["guild"] = ["names: [ { value: Extra, language: en } ]"],
        ["port"] = ["names: [ { value: Extra, language: en } ]"],
        ["ship"] = ["names: [ { value: Extra, language: en } ]"],
        ["rank"] = ["title: { en: Extra }"],
        ["service"] = ["holder: jane-doe", "rank: captain", "period: 2001/2003", Evidence.Replace("title", "rank", StringComparison.Ordinal)],
        ["paper"] =
        [
            "title: Extra", "publisher: harbour-guild", "published: 2002-01-01", "language: en", "document: 102.txt",
            "sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "lines: 4", "body: [ 1-4 ]",
        ],
        ["probe"] = [],
    };

    /// <summary>A fact file with one entry.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="fields">Fields that replace the sound ones; a line <c>-title</c> only takes one out.</param>
    /// <param name="id">Its id, marked where that is reported.</param>
    public static string File(string kind, string fields, string id)
    {
        string[] lines = fields.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] replaced = [.. lines.Select(line => Key().Match(line).Groups[1].Value)];
        IEnumerable<string> written = lines.Where(line => !line.StartsWith('-'));
        IEnumerable<string> kept = Sound[kind].Where(line => !replaced.Contains(line[..line.IndexOf(':', StringComparison.Ordinal)]));
        string body = string.Join('\n', written.Concat(kept).Select(line => "    " + line));
        return $"kind: {kind}\nentries:\n  {id}:\n{(body.Length == 0 ? "    {}" : body)}\n";
    }

    [GeneratedRegex(@"^(?:⟦FACT[0-9]{4}:|-)*([a-z0-9-]+)")]
    private static partial Regex Key();
}
