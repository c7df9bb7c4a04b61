using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Tests.Harness;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Tests.Linking;

/// <summary>A slip in any reference of any fact file gives one error, at that value, naming the nearest id.</summary>
public class EveryReferenceTests
{
    [Fact]
    public void SlipInAnyReferenceOfTheExampleGivesOneError()
    {
        FactText[] texts = [.. FactFolder.Example.Texts];
        Assert.InRange(Misspell(texts, static (_, _) => true), 30, 100);
    }

    [Fact]
    public void SlipInEveryReferenceFieldOfTheDatasetGivesOneError()
    {
        FactText[] texts = [.. Directory.GetFiles(Repository.Facts, "*.yaml").Select(path => new FactText(path, File.ReadAllText(path)))];
        HashSet<(string, string)> seen = [];
        Assert.InRange(Misspell(texts, (file, reference) => seen.Add((file.Kind, reference.FieldName))), 25, 100);
    }

    /// <summary>Puts a slip into each of the chosen references in turn, and returns how many there were.</summary>
    private static int Misspell(FactText[] texts, Func<FileData, ReferenceValue, bool> isChosen)
    {
        FactCompilation sound = FactCompilation.Compile(texts, CorpusFolder.None);
        Assert.Empty(sound.Diagnostics);
        int count = 0;
        foreach (BoundFile file in sound.Files)
        {
            foreach (ReferenceValue reference in file.Data.References.Where(reference => isChosen(file.Data, reference)))
            {
                count++;
                SourceLocation place = file.Positions.Locate(reference.Slot);
                string misspelt = reference.Id.Insert(reference.Id.Length / 2, "q");
                FactCompilation compilation = FactCompilation.Compile(texts.Select(text => text.Path == place.Path ? Replace(text) : text), CorpusFolder.None);
                FactDiagnostic found = Assert.Single(compilation.Diagnostics);
                Assert.Equal($"No entry has the id '{misspelt}': did you mean '{reference.Id}'?", found.Message);
                Assert.Equal((place.Path, place.Range.Start, place.Range.End + 1), (found.Location.Path, found.Location.Range.Start, found.Location.Range.End));

                FactText Replace(FactText text)
                {
                    string written = text.Text[place.Range.Start..place.Range.End];
                    string changed = written.Replace(reference.Id, misspelt, StringComparison.Ordinal);
                    return text with { Text = string.Concat(text.Text.AsSpan(0, place.Range.Start), changed, text.Text.AsSpan(place.Range.End)) };
                }
            }
        }

        return count;
    }
}
