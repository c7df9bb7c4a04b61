using System.Diagnostics;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Tests.Syntax;

/// <summary>A good file, spoilt in every place: nothing throws, and everything said lies inside the file.</summary>
public class MutationTests
{
    private const string Sample = """
        # اجتماعات
        kind: meeting
        entries:
          doe-roe-geneva-2001:
            title: Doe receives Roe in Geneva
            when: 2001-05-09   # EDTF
            dating: { basis: relative, note: 'the day''s paper' }
            participants:
              - { who: jane-doe, as: examplia-minister, role: host }
              - who: richard-roe
                said: "قال \"نعم\" 😀"
            topics: [ border security, 'ماء' ]
            evidence:
              - { source: example-times-2001, at: "14:0-87",
                  for: [when, place] }
          roe-letter:
            title: >-
              Roe sends
              a letter

            note: |
              first: line
                second

          "quoted-id": { title: x, topics: [] }

        """;

    public static TheoryData<string> Nasty { get; } = new(
        "\"", "'", "[", "]", "{", "}", ":", ": ", ",", "-", "- ", "#", " #", "&", "*", "!", "|", ">", "%", "@", "`", "?", "? ",
        "\\", "\t", " ", "\n", "\r", "\r\n", "\0", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "\uD83D", "\uDE00", "\u202E",
        "~", "<<: ", "---\n", "\n...\n", "\n\t", "\"\\u", "\"\\uD83D\\u", "!<", "&a *a", "|9\n", ">+0\n", "%TAG ! x\n", "a: b: c", "[[[[{{{{");

    [Fact]
    public void SampleIsGood()
    {
        FactFileSyntax file = FactFileParser.Parse(SyntaxProbe.Path, Sample);
        Assert.Empty(file.Diagnostics);
        Assert.Equal("doe-roe-geneva-2001 roe-letter quoted-id", SyntaxProbe.Ids(file));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void TextCutAnywhereIsSurvived(string lineBreak)
    {
        string text = Sample.Replace("\n", lineBreak, StringComparison.Ordinal);
        for (int length = 0; length <= text.Length; length++)
        {
            Survives(text[..length]);
            Survives(text[length..]);
        }
    }

    [Fact]
    public void EveryLineCanBeMissingOrDoubledOrIndented()
    {
        string[] lines = Sample.Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            string[] before = lines[..index];
            string[] after = lines[(index + 1)..];
            string line = lines[index];
            foreach (string[] instead in new string[][] { [], [line, line], [" " + line], ["\t" + line], [line.TrimStart()], [line.TrimEnd(':')] })
            {
                Survives(string.Join('\n', [.. before, .. instead, .. after]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Nasty))]
    public void NastyTextAnywhereIsSurvived(string nasty)
    {
        for (int index = 0; index <= Sample.Length; index++)
        {
            Survives(Sample.Insert(index, nasty));
            if (index < Sample.Length)
            {
                Survives(string.Concat(Sample.AsSpan(0, index), nasty, Sample.AsSpan(index + 1)));
            }
        }
    }

    [Fact]
    public void MistakeInOneEntryLeavesTheOthers()
    {
        int start = Sample.IndexOf("  roe-letter", StringComparison.Ordinal);
        int end = Sample.IndexOf("  \"quoted-id\"", StringComparison.Ordinal);
        EntrySyntax first = FactFileParser.Parse(SyntaxProbe.Path, Sample).Entries[0];
        for (int index = start; index < end; index++)
        {
            foreach (string nasty in new[] { "\"", "[", "}", ":", "\t", "@", "x" })
            {
                FactFileSyntax file = FactFileParser.Parse(SyntaxProbe.Path, Sample.Insert(index, nasty));
                Assert.True(first == file.Entries[0], $"{nasty} at {index - start} costs the entry before it.");
                Assert.True(
                    file.Entries.Any(entry => entry is { Id.Text: "quoted-id", Body: not null }),
                    $"{nasty} at {index - start} costs the entry after it.");
            }
        }
    }

    [Fact]
    public void RandomTextIsSurvived()
    {
        var random = new Random(20010509);
        string[] pieces = [.. ((IEnumerable<object[]>)Nasty).Select(row => (string)row[0]), "a", "b:", "  ", "\n  ", "\n    ", "kind: m\n", "entries:\n", "  e:\n", "نص"];
        for (int round = 0; round < 20_000; round++)
        {
            Survives(string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => pieces[random.Next(pieces.Length)])));
        }
    }

    [Theory]
    [InlineData("kind: m\nentries:\n  a:\n    t: ", "[", "")]
    [InlineData("kind: m\nentries:\n  a:\n    t: ", "{a: ", "")]
    [InlineData("kind: m\nentries:\n  a:\n    t: ", "- ", "x")]
    [InlineData("kind: m\nentries:\n  a:\n    t: ", "\"", "")]
    [InlineData("kind: m\nentries:\n  a:\n    t: '", "x\n", "")]
    [InlineData("kind: m\nentries:\n  a:\n    t: [", "x, ", "]")]
    [InlineData("kind: m\nentries:\n  a:\n    t: [", "x,\n     ", "]")]
    [InlineData("kind: m\nentries:\n  a:\n", "    k: x\n", "")]
    [InlineData("kind: m\nentries:\n", "  a: \"\n", "")]
    [InlineData("kind: m\nentries:\n", "  a:\n   b:\n  ", "")]
    [InlineData("", "a\n", "")]
    [InlineData("", "x: ", "")]
    [InlineData("kind: m\nentries:\n  a:\n    t: |\n", " ", "")]
    [InlineData("kind: m\nentries:\n  a:\n    t: |\n", "      x\n", "")]
    [InlineData("kind: m\nentries:\n  a:\n    t: ", "&a ", "x")]
    public void CostGrowsWithTheTextOnly(string start, string piece, string end)
    {
        string text = start + string.Concat(Enumerable.Repeat(piece, 100_000)) + end;
        var watch = Stopwatch.StartNew();
        Survives(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    private static void Survives(string text)
    {
        FactFileSyntax file = FactFileParser.Parse(SyntaxProbe.Path, text);
        DocumentSyntax document = DocumentParser.Parse(SyntaxProbe.Path, text);
        Check(text, file.Diagnostics);
        Check(text, document.Diagnostics);
        IEnumerable<SyntaxNode> nodes = file.Entries
            .SelectMany(entry => SyntaxProbe.Walk(entry.Body).Prepend(entry.Id))
            .Concat(SyntaxProbe.Walk(document.Root))
            .Take(1000);
        foreach (SyntaxNode node in nodes)
        {
            Assert.InRange(node.Range.Start, 0, text.Length);
            Assert.InRange(node.Range.End, node.Range.Start, text.Length);
        }
    }

    private static void Check(string text, EquatableArray<FactDiagnostic> diagnostics)
    {
        foreach (FactDiagnostic found in diagnostics.Take(100))
        {
            SyntaxProbe.AssertRange(text, found.Location.Range);
            Assert.DoesNotContain("While ", found.Message, StringComparison.Ordinal);
            bool isEmpty = found.Location.Range.Length == 0;
            Assert.True(!isEmpty || found.Rule == Rules.MissingField, $"{found.Rule.Id} has no width in: {text}");
        }
    }
}
