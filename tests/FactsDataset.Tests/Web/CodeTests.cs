using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace FactsDataset.Tests.Web;

/// <summary>Codes are read and written wherever .NET converts a text, and a wrong one is told from the nearest.</summary>
public sealed class CodeTests
{
    private const string Wrong = "'ocurred' is not a code of EventStatus: did you mean 'occurred'?";

    [Fact]
    public void EveryValueOfEveryVocabularyGoesThroughItsTypeConverter()
    {
        Type[] vocabularies = [.. typeof(Visit).Assembly.GetExportedTypes().Where(static type => type.IsEnum), typeof(Stance), typeof(RelationKind), typeof(Recurrence), typeof(NameForm), typeof(DatingBasis)];
        Assert.True(vocabularies.Length > 12);
        foreach (Type vocabulary in vocabularies)
        {
            TypeConverter converter = TypeDescriptor.GetConverter(vocabulary);
            Assert.All(Enum.GetValues(vocabulary).Cast<object>(), value =>
            {
                string code = converter.ConvertToInvariantString(value)!;
                Assert.Equal(JsonSerializer.Serialize(value, vocabulary), $"\"{code}\"");
                Assert.Equal(value, converter.ConvertFromInvariantString(code));
                Assert.Equal(value, converter.ConvertFrom(null, CultureInfo.GetCultureInfo("tr-TR"), value.ToString()!));
            });
        }
    }

    [Fact]
    public void ConfigurationIsBoundByCodesAndEdtf()
    {
        Settings settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Mode"] = "in-person", ["Since"] = "2018-11-XX", ["Stances:0"] = "alleged" })
            .Build()
            .Get<Settings>()!;
        Assert.Equal((MeetingMode.InPerson, "2018-11-XX", Stance.Alleged), (settings.Mode, settings.Since!.ToString(), Assert.Single(settings.Stances)));
    }

    [Fact]
    public void AWrongCodeIsToldFromTheNearest()
    {
        Assert.Equal(Wrong, Assert.Throws<FormatException>(static () => EventStatusCodes.Parse("ocurred")).Message);
        Assert.Equal(Wrong, Assert.Throws<FormatException>(static () => Code<EventStatus>.Parse("ocurred")).Message);
        Assert.Equal(Wrong, Assert.Throws<FormatException>(static () => TypeDescriptor.GetConverter(typeof(EventStatus)).ConvertFromInvariantString("ocurred")).Message);
        Assert.Equal(Wrong, Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<EventStatus>("\"ocurred\"")).Message);
        Assert.Equal(
            "'nothing like it' is not a code of Attitude: write one of wants, opposes, fears, open.",
            Assert.Throws<FormatException>(static () => AttitudeCodes.Parse("nothing like it")).Message);
        Assert.Throws<FormatException>(static () => TypeDescriptor.GetConverter(typeof(EventStatus)).ConvertFromInvariantString("3"));
        Assert.Equal("'alledged' is not a code of Stance: did you mean 'alleged'?", Assert.Throws<FormatException>(static () => StanceCodes.Parse("alledged")).Message);
    }

    [Fact]
    public void ACodeIsItsValueAndPrintsAsItsCode()
    {
        Code<MeetingMode> code = MeetingMode.InPerson;
        Assert.Equal("in-person", code.ToString());
        Assert.Equal("in-person", $"{code}");
        Assert.True(code == MeetingMode.InPerson);
        Code<MeetingMode>? asked = null;
        Assert.DoesNotContain(Meetings.All, meeting => meeting.Mode == asked);
        Assert.Contains(Meetings.All, meeting => asked is null || meeting.Mode == asked);
        Assert.Equal(code, Code<MeetingMode>.Parse("in-person"));
        Assert.False(Code<MeetingMode>.TryParse(null, out _));
        Assert.False(Code<MeetingMode>.TryParse("InPerson", out _));
        Assert.Throws<NotSupportedException>(static () => Code<DayOfWeek>.Parse("monday"));
    }

    [Fact]
    public void AnEntryIsParsedByItsIdWhereACodeIsGeneric()
    {
        Assert.Same(People.KhalifaHaftar, Parse<Person>("khalifa-haftar"));
        Assert.Equal("No Person has the id 'khalifa-hafter': did you mean 'khalifa-haftar'?", Assert.Throws<FormatException>(static () => Parse<Person>("khalifa-hafter")).Message);
        Assert.Equal("2018-11", Parse<EdtfDate>("2018-11").ToString());
        Assert.Throws<ArgumentNullException>(static () => Parse<Person>(null!));
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private sealed class Settings
    {
        public MeetingMode Mode { get; set; }

        public EdtfDate? Since { get; set; }

        public Stance[] Stances { get; set; } = [];
    }
}
