namespace FactsDataset.Editor.Tests.Drift;

/// <summary>A sound entry, of which a case changes one field.</summary>
internal sealed class EntryTemplate(string kind, params (string Key, string Value)[] fields)
{
    /// <summary>The entry as it stands.</summary>
    public ShapeCase AsItIs() => new($"a sound {kind}", kind, Write(fields), IsRight: true);

    /// <summary>The entry with a right value for a field.</summary>
    public ShapeCase Right(string key, string value) => new($"{kind}: {key}: {value}", kind, Write(With(key, value)), IsRight: true);

    /// <summary>The entry with a wrong value for a field.</summary>
    public ShapeCase Wrong(string key, string value) => new($"{kind}: {key}: {value}", kind, Write(With(key, value)), IsRight: false);

    /// <summary>The entry without a field that it needs.</summary>
    public ShapeCase Without(string key) =>
        new($"{kind} without {key}", kind, Write(fields.Where(field => field.Key != key)), IsRight: false);

    /// <summary>The entry below another id.</summary>
    public ShapeCase Called(string id, bool isRight) =>
        new($"{kind} called {(id.Length > 60 ? "something long" : id)}", kind, Write(fields, id), isRight);

    private IEnumerable<(string Key, string Value)> With(string key, string value) =>
        fields.Where(field => field.Key != key).Append((key, value));

    private string Write(IEnumerable<(string Key, string Value)> members, string id = "example") =>
        $"kind: {kind}\nentries:\n  {id}:\n" + string.Concat(members.Select(static member => $"    {member.Key}: {member.Value}\n"));
}
