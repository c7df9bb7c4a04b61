using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.EditorSchemas;

/// <summary>The JSON Schemas by which editors complete, explain and check fact files while somebody writes them.</summary>
/// <remarks>
/// One file a kind, one for all ids and one for <c>schema.yaml</c>, in draft 2020-12. They are the same bytes wherever
/// they are written: UTF-8 without a byte order mark, lines ended by LF.
/// </remarks>
internal static class SchemaFiles
{
    /// <summary>The draft that the files are written in.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private const string SchemaOfSchema = "schema.json";

    /// <summary>Every file by its name, without a folder.</summary>
    /// <param name="schema">The kinds.</param>
    /// <param name="files">The fact files, whose ids are suggested.</param>
    public static IReadOnlyList<(string Name, byte[] Content)> Create(DatasetSchema schema, IEnumerable<BoundFile> files) =>
    [
        .. schema.Kinds.Select(kind => (KindSchema.FileNameOf(kind), Write(KindSchema.Create(schema, kind)))),
        (IdsSchema.FileName, Write(IdsSchema.Create(schema, files))),
        (SchemaOfSchema, ReadSchemaOfSchema()),
    ];

    /// <summary>The bytes of a schema.</summary>
    public static byte[] Write(JsonObject schema)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(buffer, options))
        {
            schema.WriteTo(json);
        }

        // Lines of indented JSON end as the system has it; in strings a carriage return is always escaped.
        byte[] document = [.. buffer.WrittenSpan, (byte)'\n'];
        return Array.FindAll(document, static value => value != '\r');
    }

    private static byte[] ReadSchemaOfSchema()
    {
        using Stream resource = typeof(SchemaFiles).Assembly.GetManifestResourceStream(SchemaOfSchema)!;
        using MemoryStream content = new();
        resource.CopyTo(content);
        return Array.FindAll(content.ToArray(), static value => value != '\r');
    }
}
