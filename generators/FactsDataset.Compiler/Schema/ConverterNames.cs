namespace FactsDataset.Compiler.Schema;

/// <summary>What is added to the name of a generated type to name the classes that convert it.</summary>
internal static class ConverterNames
{
    /// <summary>To JSON and back.</summary>
    public const string JsonSuffix = "JsonConverter";

    /// <summary>An enum to its code and back.</summary>
    public const string TypeSuffix = "TypeConverter";
}
