using System.Reflection;
using System.Text.Json;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Schema;
using FactsDataset.Generators.Tests.Harness;
using FactsDataset.Reading.Compiled;
using FactsDataset.Reading.Files;
using FactsDataset.Reading.Json;

namespace FactsDataset.Reading.Tests;

/// <summary>Every built-in type goes through every stage: the example has each, from its fact file to its JSON.</summary>
public sealed class FieldTypeTests
{
    private static readonly FactsProject Project = Example.Project.Edit(
        "promises.yaml", "    stance: rumoured\n", "    stance: rumoured\n    retracted: { date: 2026-11-24, reason: The voice said nothing. }\n");

    private static readonly DatasetView FromFiles =
        FactFileDataset.Read([.. Project.Facts.Select(static file => new FactText("/repo/facts/" + file.Name, file.Text))]).Dataset!;

    public static TheoryData<string> Shapes => [.. Types.Select(static type => type.Shape.ToString())];

    public static TheoryData<string> ListShapes => [.. Types.Where(static type => type.CanBeMany).Select(static type => type.Shape.ToString())];

    // A position stands in evidence only, and is no field of any record.
    private static IEnumerable<FieldType> Types => FieldTypes.All.Where(static type => type.Shape != FieldShape.Position);

    [Fact]
    public void EveryShapeHasItsRow()
    {
        Assert.Equal(Enum.GetValues<FieldShape>(), FieldTypes.All.Select(static type => type.Shape).Order());
        Assert.All(FieldTypes.All, static type => Assert.Same(type, FieldTypes.Of(type.Shape)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void EveryTypeIsBoundViewedAndWritten(string shape)
    {
        EntryField[] fields = [.. FieldsOf(FromFiles).Where(field => field.Field.Shape.ToString() == shape)];
        Assert.NotEmpty(fields);
        Assert.All(fields, static field => Assert.NotEqual("null", JsonOf(field)));
    }

    [Theory]
    [MemberData(nameof(ListShapes))]
    public void EveryTypeThatCanBeManyIsThereAsAList(string shape)
    {
        EntryField[] lists = [.. FieldsOf(FromFiles).Where(field => field.Field.IsMany && field.Field.Shape.ToString() == shape)];
        Assert.NotEmpty(lists);
        Assert.All(lists, static field => Assert.StartsWith("[", JsonOf(field), StringComparison.Ordinal));
    }

    [Fact]
    public void EveryTypeIsPackedGeneratedAndDescribed()
    {
        DatasetView compiled = CompiledDataset.Read(Project.Run().Load().Assembly);
        string[] read = [.. FieldsOf(FromFiles).Select(static field => field.Name + ": " + JsonOf(field))];
        Assert.Equal(read, FieldsOf(compiled).Select(static field => field.Name + ": " + JsonOf(field)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void EveryTypeHasItsClassAndItsVisitorsMethod(string shape)
    {
        FieldType type = FieldTypes.Of(Enum.Parse<FieldShape>(shape));
        ParameterInfo value = typeof(IFieldVisitor).GetMethod(type.Visit!)!.GetParameters()[1];
        if (type.IsOfCore)
        {
            Type core = typeof(IEntry).Assembly.GetType("FactsDataset.Core." + type.Property, throwOnError: true)!;
            Assert.Equal(type.IsList ? typeof(IReadOnlyList<>).MakeGenericType(core) : core, value.ParameterType);
        }

        if (type.VisitMany is { } many)
        {
            Assert.Equal(typeof(IReadOnlyList<>), typeof(IFieldVisitor).GetMethod(many)!.GetParameters()[1].ParameterType.GetGenericTypeDefinition());
        }
    }

    private static IEnumerable<EntryField> FieldsOf(DatasetView dataset) => dataset.Kinds
        .SelectMany(static kind => kind.Entries.Concat(kind.Retracted))
        .SelectMany(static entry => Within(entry.Fields));

    private static IEnumerable<EntryField> Within(IEnumerable<EntryField> fields) => fields
        .SelectMany(static field => Within(field.Values.SelectMany(static value => value.Parts)).Prepend(field));

    private static string JsonOf(EntryField field)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            ValueDocument.Write(json, field);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
