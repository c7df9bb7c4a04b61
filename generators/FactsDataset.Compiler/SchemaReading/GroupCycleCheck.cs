using System.Globalization;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>No group contains itself, directly or through others, or stands in more groups than anybody writes.</summary>
internal static class GroupCycleCheck
{
    /// <summary>How many groups can stand one in another. What walks them may then call itself.</summary>
    public const int MostNested = 32;

    /// <summary>Reports each ring of groups once, at a field that leads into it; where there is none, what is nested too deep.</summary>
    public static void Run(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        GroupRings rings = GroupRings.Find(schema.Groups);
        HashSet<int> reported = [];
        foreach (FieldGroup group in schema.Groups)
        {
            Field? back = group.Fields.FirstOrDefault(field => field.Shape == FieldShape.Group && rings.AreInOne(group.Name, field.TypeName));
            if (back is not null && reported.Add(rings.Of(group.Name)))
            {
                reader.Report(
                    SchemaNodes.Value(root, "groups", group.Name, "fields", back.Name, "group"),
                    $"The group '{group.Name}' contains itself through '{back.Name}': take out a field that leads back to it");
            }
        }

        FieldGroup? deep = reported.Count > 0 ? null : schema.Groups.FirstOrDefault(group => rings.DepthOf(group.Name) > MostNested);
        if (deep is not null)
        {
            string most = MostNested.ToString(CultureInfo.InvariantCulture);
            reader.Report(
                SchemaNodes.Key(root, "groups", deep.Name),
                $"The group '{deep.Name}' holds more than {most} groups one in another: take some of them out");
        }
    }
}
