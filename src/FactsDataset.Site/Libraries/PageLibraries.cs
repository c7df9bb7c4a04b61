using System.Text.Json;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;

namespace FactsDataset.Site.Libraries;

/// <summary>The libraries that a page needs, by its manifest.</summary>
internal static class PageLibraries
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Every library, in the order in which they have to stand.</summary>
    public static IReadOnlyList<Library> All { get; } = JsonDocument.Parse(PageResources.Text("libraries/manifest.json"))
        .RootElement.GetProperty("libraries").Deserialize<List<Library>>(Options)!;

    /// <summary>Those that the views of a dataset need: without coordinates there is no map, without groups nobody who met.</summary>
    public static List<Library> For(DatasetView dataset)
    {
        bool hasMap = dataset.Schema.Kinds.Any(static kind => kind.Fields.Any(static field => field.Shape == FieldShape.Group && field.TypeName == BuiltInGroups.Coordinates.Name));
        bool hasNetwork = dataset.Schema.Kinds.Any(kind =>
            kind.Role == KindRole.Fact && kind.Fields.Any(field => IsOfParties(field, dataset.Schema)));
        return All.Where(library => library.View switch
        {
            "map" => hasMap,
            "network" => hasNetwork,
            _ => true,
        }).ToList();
    }

    private static bool IsOfParties(Field field, DatasetSchema schema) => field is { Shape: FieldShape.Group, IsMany: true, IsImplied: false }
        && schema.Group(field.TypeName).Fields.Any(static part => part.Shape == FieldShape.Reference);
}
