namespace FactsDataset.Generators;

/// <summary>The names of the pipeline's steps, by which tests ask what an edit re-ran.</summary>
internal static class StepNames
{
    public const string Input = "Input";
    public const string Namespaces = "Namespaces";
    public const string Uses = "Uses";
    public const string Schema = "Schema";
    public const string Parse = "Parse";
    public const string Bind = "Bind";
    public const string Voices = "Voices";
    public const string Data = "Data";
    public const string Link = "Link";
    public const string Check = "Check";
    public const string Diagnostics = "Diagnostics";
    public const string EmitSchema = "EmitSchema";
    public const string EmitFile = "EmitFile";
    public const string EmitKind = "EmitKind";
    public const string EmitForeign = "EmitForeign";
    public const string EmitFacts = "EmitFacts";
    public const string EmitStore = "EmitStore";
    public const string Support = "Support";
    public const string Reach = "Reach";
    public const string Neighbours = "Neighbours";
}
