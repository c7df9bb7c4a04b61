using FactsDataset.Cli.LanguageServer.Features;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.Tests.LanguageServer;

/// <summary>Where somebody types is found without a parse, and found right.</summary>
public sealed class KeyPathTests
{
    private static readonly Dictionary<string, string> Texts = Repository.FactFiles.ToDictionary(static path => path, static path => File.ReadAllText(path), StringComparer.Ordinal);

    [Fact]
    public void EveryReferenceOfTheDatasetStandsInTheFieldThatTheCompilerSays()
    {
        FactCompilation compilation = FactCompilation.Compile(Texts.Select(static file => new FactText(file.Key, file.Value)), CorpusFolder.None);
        int references = 0;
        foreach (BoundFile file in compilation.Files)
        {
            string text = Texts[file.Data.Path];
            foreach (ReferenceValue reference in file.Data.References)
            {
                int end = file.Positions.Locate(reference.Slot).Range.End;
                KeyPath path = KeyPathReader.At(text, end);
                Field? field = FieldLookup.Find(compilation.Schema!, file.Data.Kind, path.Keys.Skip(2));
                Assert.True(path.IsValue, $"{file.Data.Path} {end}");
                Assert.Equal((FieldShape.Reference, reference.FieldName), (field?.Shape, field?.Name));
                Assert.Equal(reference.Id, text[path.Start..end]);
                references++;
            }
        }

        Assert.True(references > 500, references.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void NoPlaceInABrokenFileIsTooMuch()
    {
        Random random = new(20);
        foreach (string text in Texts.Values)
        {
            for (int i = 0; i < 60; i++)
            {
                int at = random.Next(text.Length);
                string broken = text.Remove(at, Math.Min(random.Next(1, 9), text.Length - at)).Insert(at, "{[]},:\"'- #\n\\"[random.Next(13)].ToString());
                KeyPath path = KeyPathReader.At(broken, random.Next(broken.Length + 1));
                Assert.InRange(path.Start, 0, broken.Length);
            }
        }
    }
}
