using System.Text.Json.Serialization;

namespace FactsDataset.Tests.Json;

/// <summary>What a program declares that publishes trimmed or ahead of time: there, nothing is found out by reflection.</summary>
[JsonSerializable(typeof(Visit))]
[JsonSerializable(typeof(FactTable<Visit>))]
[JsonSerializable(typeof(FactTable<IFact>))]
[JsonSerializable(typeof(IReadOnlyList<Meeting>))]
[JsonSerializable(typeof(Dictionary<Person, int>))]
[JsonSerializable(typeof(Note))]
internal sealed partial class FactsJsonContext : JsonSerializerContext;
