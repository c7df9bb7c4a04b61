using System.Text.Json;

namespace FactsDataset.Tests.Json;

/// <summary>A generated context that knows no reflection writes what the reflecting serializer writes.</summary>
public sealed class SourceGeneratedJsonTests
{
    private static readonly FactsJsonContext Context = FactsJsonContext.Default;

    [Fact]
    public void ATableIsWrittenWhole()
    {
        string text = JsonSerializer.Serialize(Visits.All, Context.FactTableVisit);
        Assert.Equal(JsonSerializer.Serialize(Visits.All), text);
        using JsonDocument document = JsonDocument.Parse(text);
        Assert.Equal(Visits.All.Select(static visit => visit.Id), document.RootElement.EnumerateArray().Select(Id));
    }

    [Fact]
    public void FactsOfEveryKindAreWritten()
    {
        using JsonDocument document = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(Facts.All, Context.FactTableIFact));
        Assert.Equal(Facts.All.Select(static fact => fact.Id), document.RootElement.EnumerateArray().Select(Id));
    }

    [Fact]
    public void ARecordComesBackAsTheSameInstance()
    {
        foreach (Visit visit in Visits.All)
        {
            Assert.Same(visit, JsonSerializer.Deserialize(JsonSerializer.Serialize(visit, Context.Visit), Context.Visit));
        }

        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize("\"no-such-visit\"", Context.Visit));
    }

    [Fact]
    public void ListsAndKeysAreWritten()
    {
        Person person = People.All.First(static person => person.Meetings.Count > 0);
        Assert.Equal(
            person.Meetings.Select(static meeting => meeting.Id),
            JsonSerializer.Deserialize(JsonSerializer.Serialize(person.Meetings, Context.IReadOnlyListMeeting), Context.IReadOnlyListMeeting)!
                .Select(static meeting => meeting.Id));
        Dictionary<Person, int> counts = new() { [person] = person.Meetings.Count };
        Assert.Equal(counts, JsonSerializer.Deserialize(JsonSerializer.Serialize(counts, Context.DictionaryPersonInt32), Context.DictionaryPersonInt32));
    }

    [Fact]
    public void ATypeOfAUserHoldsThemAll()
    {
        Visit visit = Visits.All[0];
        Note note = new(visit, People.All[0], visit.When, EventStatus.Occurred, null, null);
        string text = JsonSerializer.Serialize(note with { About = visit }, Context.Note);
        Assert.Equal(JsonSerializer.Serialize(note with { About = visit }), text);
        Assert.Equal(note, JsonSerializer.Deserialize(JsonSerializer.Serialize(note, Context.Note), Context.Note));
    }

    /// <summary>Options whose only resolver is the context know no other type, so nothing above can have been reflected on.</summary>
    [Fact]
    public void NothingElseIsResolved()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = new FactsJsonContext() };
        Assert.Equal(JsonSerializer.Serialize(Visits.All), JsonSerializer.Serialize(Visits.All, options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Meetings.All, options));
    }

    private static string? Id(JsonElement entry) => entry.GetProperty("id").GetString();
}
