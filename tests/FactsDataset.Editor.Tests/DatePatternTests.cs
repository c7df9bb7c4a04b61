using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactsDataset.Core.Tests.Dates;

namespace FactsDataset.Editor.Tests;

/// <summary>The pattern of dates takes every date that the compiler takes, and refuses whatever is no date by its form.</summary>
public sealed class DatePatternTests
{
    private static readonly Regex Pattern = ReadPattern();

    [Fact]
    public void EveryAcceptedDateHasTheForm() =>
        Assert.All(EdtfAcceptedTests.Vectors, static vector => Assert.Matches(Pattern, (string)vector[0]));

    [Fact]
    public void EveryRefusedTextLacksTheFormUnlessOnlyTheCalendarRefusesIt() =>
        Assert.All(EdtfRefusedTests.Vectors, static vector =>
        {
            string advice = (string)vector[2];
            bool isOfTheCalendar = advice.StartsWith("up to ", StringComparison.Ordinal) || advice == "write the earlier date first";
            Assert.Equal(isOfTheCalendar, Pattern.IsMatch((string)vector[0]));
        });

    [Fact]
    public void FormAndParserAgreeOnMutatedDatesExceptOnTheCalendar()
    {
        const string Alphabet = "0123456789012XX-/.,[]?~% ";
        string[] seeds = ["2018-11-05", "2018-11-XX/..", "[2018-11-05..2018-11-07]", "[..2018,2019,2020..]", "201X~", "[2018..2019,2020-11]", "0001/0002-03"];
        Random random = new(20181105);
        int accepted = 0;
        for (int i = 0; i < 200_000; i++)
        {
            char[] characters = seeds[i % seeds.Length].ToCharArray();
            for (int edits = random.Next(1, 3); edits > 0; edits--)
            {
                characters[random.Next(characters.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            string text = new(characters);
            var result = Compiler.Shared.EdtfDate.ParseResult(text, Compiler.Shared.EdtfParts.None);
            accepted += result.Success ? 1 : 0;
            bool isOfTheCalendar = result.Error is { } error
                && (error.Contains("earlier date first", StringComparison.Ordinal) || error.Contains("up to ", StringComparison.Ordinal));
            Assert.True(isOfTheCalendar || Pattern.IsMatch(text) == result.Success, $"{text}: {result.Error}");
        }

        Assert.True(accepted > 10_000, "Hardly a mutated text is a date.");
    }

    private static Regex ReadPattern()
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllBytes(Path.Combine(EditorFiles.Schemas, "visit.schema.json")))!;
        string pattern = (string)schema["$defs"]!["date"]!["pattern"]!;

        // In ECMAScript, which editors go by, the end is the end; in .NET it may stand before a line feed.
        return new Regex(pattern[..^1] + @"\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
    }
}
