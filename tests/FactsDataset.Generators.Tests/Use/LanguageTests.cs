using System.Text.Json;
using FactsDataset.Core.Json;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>Titles, names and vocabularies are there in the languages that fact files and the schema give.</summary>
public class LanguageTests
{
    [Fact]
    public void ATitleIsOneTextOrOneForEachLanguage() => Chronicle.Data.Run("""
        Assert.Equal("Told", Tales.Told.Title);
        Assert.Equal(new[] { "en", "ar-LY" }, Tales.Told.Titles!.Languages);
        Assert.Equal("حكاية [قديمة] | جديدة", Tales.Told.Titles.ForLanguage("ar"));
        Assert.Equal("[not a list] | \\ \"x\"", Tales.Bracketed.Title);
        Assert.Null(Tales.Bracketed.Titles);
        Assert.Equal("عنوان", Tales.FirstLanguage.Title);
        Assert.Null(((ISource)Issues.North1).Titles);
        """);

    [Fact]
    public void EveryEntryHasALabelInALanguage() => Chronicle.Data.Run("""
        Assert.Equal("حكاية [قديمة] | جديدة", Tales.Told.LabelIn("AR"));
        Assert.Equal("Told", Tales.Told.LabelIn("fr"));
        Assert.Equal("titre", Tales.FirstLanguage.LabelIn("fr-CA"));
        Assert.Equal("untrue", Tales.Untrue.LabelIn("ar"));
        Assert.Equal("ann بالعربية", People.Ann.LabelIn("ar"));
        Assert.Equal("ann", People.Ann.LabelIn("en"));
        Assert.Equal(People.Ann.Label, People.Ann.LabelIn("ru"));
        Assert.Equal("high-town", Towns.HighTown.LabelIn("ar"));
        Assert.Throws<ArgumentNullException>(() => Tales.Told.LabelIn(null!));
        Assert.Throws<ArgumentNullException>(() => People.Ann.LabelIn(null!));
        """);

    [Fact]
    public void ValuesOfVocabulariesHaveLabels() => Chronicle.Data.Run("""
        Assert.Equal("at ease", Mood.Calm.ToLabel("en"));
        Assert.Equal("هادئ \"جدا\"", Mood.Calm.ToLabel("ar-LY"));
        Assert.Equal("calm", Mood.Calm.ToLabel("ru"));
        Assert.Equal("LOUD", Mood.Loud.ToLabel("ar"));
        Assert.Equal("plain", Mood.Plain.ToLabel("ar"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Mood)7).ToLabel("en"));
        Assert.Throws<ArgumentNullException>(() => Mood.Calm.ToLabel(null!));
        Assert.Equal("منفيّ", Stance.Denied.ToLabel("ar"));
        Assert.Equal("is prompted by", RelationKind.PromptedBy.ToLabel("en"));
        Assert.Equal("prompted-by", RelationKind.PromptedBy.ToLabel("fr"));
        """);

    [Fact]
    public void TheExportKeepsTheTitleATextAndAddsTheLanguages()
    {
        JsonElement tale = ExportOf("told");
        Assert.Equal("Told", tale.GetProperty("title").GetString());
        Assert.Equal("حكاية [قديمة] | جديدة", tale.GetProperty("titles").GetProperty("ar-LY").GetString());
        Assert.False(ExportOf("bracketed").TryGetProperty("titles", out _));
    }

    internal static JsonElement ExportOf(string id) => JsonDocument.Parse(DatasetJson.ToUtf8Bytes(Chronicle.Data.Kinds)).RootElement
        .GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("id").GetString() == id);
}
