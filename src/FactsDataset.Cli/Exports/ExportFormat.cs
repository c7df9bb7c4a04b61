using FactsDataset.Compiler.Schema;
using FactsDataset.Exports.Arrow;
using FactsDataset.Exports.Csv;
using FactsDataset.Exports.Documents;
using FactsDataset.Exports.Documents.FollowTheMoney;
using FactsDataset.Exports.Documents.Rdf;
using FactsDataset.Exports.Parquet;
using FactsDataset.Exports.Sqlite;
using FactsDataset.Reading;
using FactsDataset.Reading.Json;
using FactsDataset.Tables;

namespace FactsDataset.Cli.Exports;

/// <summary>A format that a dataset is exported in.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Open">Begins tables in a folder, for a dataset of that schema, split by what is named; null where the format is one document.</param>
internal sealed record ExportFormat(string Name, Func<string, DatasetSchema, TableModel, IReadOnlyList<string>, ITableSink>? Open)
{
    /// <summary>The dataset's own JSON document.</summary>
    public static readonly ExportFormat Json = new("json", null) { Document = DatasetDocument.Of };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        Json,
        new("csv", static (folder, schema, model, _) => new CsvSink(folder, schema.Namespace, model)),
        new("sqlite", static (folder, schema, model, _) => new SqliteSink(folder, schema, model)),
        new("arrow", static (folder, schema, model, _) => new ArrowSink(folder, schema.Namespace, model)),
        new("parquet", static (folder, schema, model, partition) => new ParquetSink(folder, schema.Namespace, model, partition)) { CanBePartitioned = true },
        new("gexf", null) { Document = GraphDocument.Of },
        new("geojson", null) { Document = GeoJsonDocument.Of },
        new("ics", null) { Document = CalendarDocument.Of },
        new("jsonld", null) { Document = JsonLdDocument.Of },
        new("nquads", null) { Write = NQuadsDocument.Write },
        new("timeline-json", null) { Document = TimelineDocument.Of },
        new("ftm", null) { RemarkedDocument = FollowTheMoneyDocument.Of },
    ];

    /// <summary>Makes the document; null where it is tables, where it is written as it is made, and where there are remarks on it.</summary>
    public Func<DatasetView, byte[]>? Document { get; init; }

    /// <summary>Writes a document that is made while it is written, and tells of every entry; null for any other.</summary>
    public Action<DatasetView, Stream, Action>? Write { get; init; }

    /// <summary>Makes the document of a format that cannot hold all, and tells what it does not; null for any other.</summary>
    public Func<DatasetView, (byte[] Document, IReadOnlyList<string> Remarks)>? RemarkedDocument { get; init; }

    /// <summary>Whether its tables can be split by the values of columns.</summary>
    public bool CanBePartitioned { get; init; }

    /// <summary>Whether it is a folder of files.</summary>
    public bool IsFolder => Open is not null;
}
