using FactsDataset.Compiler;
using FactsDataset.Compiler.Emission;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Text;
using FactsDataset.Properties.Tests.Damage;
using FactsDataset.Properties.Tests.Harness;
using FsCheck.Fluent;

namespace FactsDataset.Properties.Tests;

/// <summary>What holds whatever happens to the fact files.</summary>
public class AnyDamageTests
{
    [Fact]
    public void RealFactsAreSound() => Assert.Empty(RealFacts.Compilation.Diagnostics);

    [Fact]
    public void AnyDamageToOneFileIsReportedInsideItAndGivesCSharp() => Runs.Check(
        DamagedFacts.InFactFiles,
        static damaged =>
        {
            foreach (string name in damaged.Slips.Select(static slip => slip.File).Distinct())
            {
                FactFolder folder = damaged.Folder.Only(name);
                FactCompilation compilation = folder.Compile();
                Promises.AssertPlaces(folder, compilation);
                Promises.AssertMessages(compilation);
                Promises.AssertSyntax(compilation.Dataset!.Files.Select(file => FactFileEmitter.Emit(compilation.Schema!, file)));
            }
        },
        2000);

    [Fact]
    public void AnyDamageToTheSchemaIsReportedInsideItAndGivesCSharp() => Runs.Check(
        DamagedFacts.InSchema,
        static damaged =>
        {
            FactFolder folder = damaged.Folder.Only(RealFacts.SchemaName);
            FactCompilation compilation = folder.Compile();
            Promises.AssertPlaces(folder, compilation);
            Promises.AssertMessages(compilation);
            Promises.AssertSyntax(compilation.Emit());
        },
        300);

    [Fact]
    public void AnyDamageToTheDatasetIsReportedInsideItAndGivesCSharp() => Runs.Check(
        DamagedFacts.Anywhere,
        static damaged =>
        {
            FactFolder folder = damaged.Folder;
            FactCompilation compilation = folder.Compile();
            Promises.AssertPlaces(folder, compilation);
            Promises.AssertMessages(compilation);
            Promises.AssertSyntax(compilation.Emit());
        },
        30);

    [Fact]
    public void FilesInAnyOrderGiveTheSame() => Runs.Check(
        DamagedFacts.Anywhere.Generator.Zip(Gen.Shuffle(RealFacts.Folder.Files.Keys), static (damaged, names) => (Damaged: damaged, Names: names)).ToArbitrary(),
        static given =>
        {
            FactFolder folder = given.Damaged.Folder;
            FactCompilation sorted = folder.Compile();
            FactCompilation shuffled = folder.Compile(given.Names);
            Assert.Equal(sorted.Diagnostics.Select(Promises.Show), shuffled.Diagnostics.Select(Promises.Show));
            Assert.True(sorted.Diagnostics == shuffled.Diagnostics && sorted.Dataset == shuffled.Dataset);
        },
        15);

    [Fact]
    public void EntriesOfUntouchedFilesKeepTheirMembers() => Runs.Check(
        DamagedFacts.InFactFiles,
        static damaged =>
        {
            FactFolder folder = damaged.Folder;
            FactCompilation compilation = folder.Compile();
            HashSet<string> touched = [.. folder.ChangedFrom(RealFacts.Folder).Select(FactFolder.PathOf)];
            HashSet<string> claimed = [.. compilation.Files.Where(file => touched.Contains(file.Data.Path))
                .SelectMany(static file => file.Data.Entries)
                .SelectMany(static entry => entry.Former.Select(static former => former.Id).Append(entry.Id).Append(entry.Symbol ?? entry.Id))
                .Select(Fold)];
            foreach (LinkedFile file in RealFacts.Compilation.Dataset!.Files.Where(file => !touched.Contains(file.Data.Path)))
            {
                LinkedFile now = compilation.Dataset!.Files.Single(candidate => candidate.Data.Path == file.Data.Path);
                string source = FactFileEmitter.Emit(compilation.Schema!, now).Text;
                foreach (LinkedEntry entry in file.Entries.Where(entry => !claimed.Contains(Fold(file.Data.Entries[entry.Index].Id))))
                {
                    LinkedEntry kept = now.Entries.Single(candidate => candidate.Index == entry.Index);
                    Assert.Equal(entry.Member, kept.Member);
                    Assert.Contains($" {kept.Member} => ", source, StringComparison.Ordinal);
                }
            }
        },
        30);

    /// <summary>The C# name that an id gives, without the case of its letters.</summary>
    private static string Fold(string id) => Slugs.IsSlug(id) ? CSharpNames.ToPascalCase(id).ToUpperInvariant() : id.ToUpperInvariant();
}
