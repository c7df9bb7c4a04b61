using Apache.Arrow;
using Apache.Arrow.Types;
using FactsDataset.Tables;
using Column = FactsDataset.Tables.Column;

namespace FactsDataset.Arrow.Columns;

/// <summary>Chooses the types of Arrow for the columns of tables.</summary>
internal static class ColumnFactory
{
    private const int Precision = 38;
    private const int Scale = 9;

    private static readonly Decimal128Type Number = new(Precision, Scale);
    private static readonly Field Item = new("item", StringType.Default, nullable: false);

    /// <summary>The column of Arrow for a column of a table.</summary>
    public static ArrowColumn Create(Column column, ArrowColumnTypes types) => types == ArrowColumnTypes.Exact ? Exact(column) : Basic(column);

    private static ArrowColumn Exact(Column column) => column.Type switch
    {
        ColumnType.Decimal => new BuiltColumn<Decimal128Array.Builder>(FieldOf(column, Number), static () => new(Number), (builder, cell) => Append(builder, cell, column), static builder => builder.Build()),
        ColumnType.Day => new BuiltColumn<Date32Array.Builder>(FieldOf(column, Date32Type.Default), static () => new(), Append, static builder => builder.Build()),
        ColumnType.TextList => new BuiltColumn<ListArray.Builder>(FieldOf(column, new ListType(Item)), static () => new(Item), Append, static builder => builder.Build()),
        ColumnType.Text when column.Categories.Count > 0 => new CodeColumn(FieldOf(column, CodeColumn.Type), column.Categories),
        ColumnType.Boolean => new BuiltColumn<BooleanArray.Builder>(FieldOf(column, BooleanType.Default), static () => new(), Append, static builder => builder.Build()),
        _ => Common(column),
    };

    private static ArrowColumn Basic(Column column) => column.Type switch
    {
        ColumnType.Decimal => new BuiltColumn<DoubleArray.Builder>(FieldOf(column, DoubleType.Default), static () => new(), static (builder, cell) => builder.Append((double?)(decimal?)cell), static builder => builder.Build()),
        // The data frame takes the bits of a column of truth values for bytes.
        ColumnType.Boolean => new BuiltColumn<UInt8Array.Builder>(FieldOf(column, UInt8Type.Default), static () => new(), Append, static builder => builder.Build()),
        ColumnType.Day => new BuiltColumn<Date64Array.Builder>(FieldOf(column, Date64Type.Default), static () => new(), Append, static builder => builder.Build()),
        _ => Common(column),
    };

    private static ArrowColumn Common(Column column) => column.Type switch
    {
        ColumnType.Integer => new BuiltColumn<Int64Array.Builder>(FieldOf(column, Int64Type.Default), static () => new(), static (builder, cell) => builder.Append((long?)cell), static builder => builder.Build()),
        _ => new BuiltColumn<StringArray.Builder>(FieldOf(column, StringType.Default), static () => new(), static (builder, cell) => builder.Append(TextOf(cell)), static builder => builder.Build()),
    };

    private static string? TextOf(object? cell) => cell is IReadOnlyList<string> list ? CellText.Of(list) : (string?)cell;

    private static void Append(BooleanArray.Builder builder, object? cell) =>
        _ = cell is bool truth ? builder.Append(truth) : builder.AppendNull();

    private static void Append(UInt8Array.Builder builder, object? cell) =>
        _ = cell is bool truth ? builder.Append(truth ? (byte)1 : (byte)0) : builder.AppendNull();

    private static void Append(Date32Array.Builder builder, object? cell) =>
        _ = cell is DateOnly day ? builder.Append(day) : builder.AppendNull();

    private static void Append(Date64Array.Builder builder, object? cell) =>
        _ = cell is DateOnly day ? builder.Append(day) : builder.AppendNull();

    private static void Append(Decimal128Array.Builder builder, object? cell, Column column)
    {
        if (cell is not decimal number)
        {
            builder.AppendNull();
        }
        else if (decimal.Round(number, Scale) == number)
        {
            builder.Append(number);
        }
        else
        {
            throw new TableValueException($"{FormattableString.Invariant($"{number}")} of the column '{column.Name}' has more than nine digits behind the point, which its column in Arrow has not: export csv or sqlite, or take basic types, which round it.");
        }
    }

    private static void Append(ListArray.Builder builder, object? cell)
    {
        if (cell is not IReadOnlyList<string> texts)
        {
            builder.AppendNull();
            return;
        }

        StringArray.Builder items = (StringArray.Builder)builder.Append().ValueBuilder;
        foreach (string text in texts)
        {
            items.Append(text);
        }
    }

    private static Field FieldOf(Column column, IArrowType type) => new(column.Name, type, !column.IsRequired, ArrowSchema.MetadataOf(column));
}
