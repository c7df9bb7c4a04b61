using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactsDataset;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

foreach (Visit visit in People.KhalifaHaftar.Visits)
{
    Console.WriteLine($"{visit.When}  {visit.To.Label}  {visit.Title}");
}

StrangerJson json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
string person = JsonSerializer.Serialize(People.KhalifaHaftar, json.Person);
Console.WriteLine(person.Contains("خليفة حفتر", StringComparison.Ordinal));
Console.WriteLine(JsonSerializer.Deserialize(person, json.Person) == People.KhalifaHaftar);

using JsonDocument table = JsonDocument.Parse(JsonSerializer.Serialize(Visits.All, json.FactTableVisit));
Console.WriteLine(table.RootElement.GetArrayLength() == Visits.All.Count);

using JsonDocument facts = JsonDocument.Parse(JsonSerializer.Serialize(Facts.All, json.FactTableIFact));
Console.WriteLine(facts.RootElement.EnumerateArray().Select(fact => fact.GetProperty("id").GetString()).SequenceEqual(Facts.All.Select(fact => fact.Id)));

[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(FactTable<Visit>))]
[JsonSerializable(typeof(FactTable<IFact>))]
internal sealed partial class StrangerJson : JsonSerializerContext;
