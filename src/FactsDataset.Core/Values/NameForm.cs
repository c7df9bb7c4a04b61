namespace FactsDataset;

/// <summary>Whether a name is the one to show.</summary>
public enum NameForm
{
    /// <summary>A spelling that some source uses.</summary>
    Variant,

    /// <summary>The spelling to show, one for each language and script at most.</summary>
    Usual,
}
