using System.Security.Cryptography;
using System.Text.Json.Nodes;
using FactsDataset.Tables;

namespace FactsDataset.Exports.Packaging;

/// <summary>
/// The description of exported files, by the Data Package standard, version 2.0: what each holds, its columns with their types, keys and
/// codes, its length and digest.
/// </summary>
internal sealed class DataPackage(string name)
{
    /// <summary>The name of the file that holds it.</summary>
    public const string FileName = "datapackage.json";

    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    private readonly string _name = name;
    private readonly JsonArray _resources = [];

    /// <summary>Describes the files that hold a table.</summary>
    /// <param name="folder">The folder of the package.</param>
    /// <param name="table">The table.</param>
    /// <param name="paths">The files, which are whole: one, or its parts.</param>
    /// <param name="format">Their format, as in the ending of their names.</param>
    /// <param name="mediaType">Their media type.</param>
    public void AddTable(string folder, Table table, IReadOnlyList<string> paths, string format, string mediaType)
    {
        JsonObject resource = new()
        {
            ["name"] = table.Name,
            ["type"] = "table",
            ["path"] = paths.Count == 1 ? paths[0] : TableKeys.NamesOf(paths),
            ["description"] = table.Summary,
            ["format"] = format,
            ["mediatype"] = mediaType,
            ["encoding"] = "utf-8",
            ["bytes"] = paths.Sum(path => new FileInfo(Path.Combine(folder, path)).Length),
        };
        if (paths.Count == 1)
        {
            resource["hash"] = DigestOf(Path.Combine(folder, paths[0]));
        }

        resource["schema"] = SchemaOf(table);
        _resources.Add(resource);
    }

    /// <summary>Describes a file that is not one table.</summary>
    /// <param name="path">The file, which is whole.</param>
    /// <param name="format">Its format.</param>
    /// <param name="mediaType">Its media type.</param>
    public void AddFile(string path, string format, string mediaType)
    {
        _resources.Add(new JsonObject
        {
            ["name"] = NameOf(Path.GetFileNameWithoutExtension(path)),
            ["path"] = Path.GetFileName(path),
            ["format"] = format,
            ["mediatype"] = mediaType,
            ["bytes"] = new FileInfo(path).Length,
            ["hash"] = DigestOf(path),
        });
    }

    /// <summary>Writes the description.</summary>
    /// <param name="folder">The folder of the files.</param>
    public void Write(string folder)
    {
        JsonObject package = new()
        {
            ["$schema"] = Profiles + "datapackage.json",
            ["name"] = NameOf(_name),
            ["title"] = _name,
            ["resources"] = _resources,
        };
        File.WriteAllBytes(Path.Combine(folder, FileName), JsonText.Of(package));
    }

    private static string DigestOf(string path)
    {
        using FileStream file = File.OpenRead(path);
        return "sha256:" + Convert.ToHexString(SHA256.HashData(file)).ToLowerInvariant();
    }

    private static JsonObject SchemaOf(Table table)
    {
        JsonObject schema = new()
        {
            ["$schema"] = Profiles + "tableschema.json",
            ["fields"] = new JsonArray([.. table.Columns.Select(FieldOf)]),
            ["missingValues"] = new JsonArray(string.Empty),
            ["primaryKey"] = TableKeys.PrimaryOf(table),
        };
        if (table.References.Count > 0)
        {
            schema["foreignKeys"] = TableKeys.ForeignOf(table);
        }

        return schema;
    }

    private static JsonObject FieldOf(Column column)
    {
        JsonObject field = new() { ["name"] = column.Name, ["type"] = TypeOf(column.Type) };
        if (column.IsAddress)
        {
            field["format"] = "uri";
        }

        field["description"] = column.Summary;
        if (column.Categories.Count > 0)
        {
            field["categories"] = TableKeys.NamesOf(column.Categories);
        }

        if (column.IsRequired)
        {
            field["constraints"] = new JsonObject { ["required"] = true };
        }

        return field;
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Decimal => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Day => "date",
        ColumnType.TextList => "array",
        _ => "string",
    };

    /// <summary>A name as the standard has it: lower case, letters, digits and few signs.</summary>
    public static string NameOf(string name) => string.Concat(name.Select(static letter =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' ? char.ToLowerInvariant(letter) : '-'));
}
