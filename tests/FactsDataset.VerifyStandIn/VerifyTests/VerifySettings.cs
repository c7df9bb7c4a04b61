using FactsDataset.VerifyStandIn.Snapshots;

namespace VerifyTests;

/// <summary>Where a test's snapshots are and what they are called.</summary>
public sealed class VerifySettings
{
    /// <summary>The defaults: beside the test's source file, named after its type and method.</summary>
    public VerifySettings()
    {
    }

    /// <summary>A copy that can be changed without changing the original.</summary>
    /// <param name="settings">The original; null for the defaults.</param>
    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null)
        {
            return;
        }

        Directory = settings.Directory;
        FileName = settings.FileName;
        Parameters = settings.Parameters;
        ParametersText = settings.ParametersText;
        RequiresUniquePrefix = settings.RequiresUniquePrefix;
        OpensDiffTool = settings.OpensDiffTool;
        LineReplacements = settings.LineReplacements;
    }

    /// <summary>The folder given by <see cref="UseDirectory"/>; null for the source file's own.</summary>
    public string? Directory { get; private set; }

    /// <summary>Whether <see cref="UseParameters(object?[])"/> was called.</summary>
    public bool HasParameters => Parameters is not null;

    internal string? FileName { get; private set; }

    internal object?[]? Parameters { get; private set; }

    internal string? ParametersText { get; private set; }

    internal bool RequiresUniquePrefix { get; private set; } = true;

    internal bool OpensDiffTool { get; private set; } = true;

    internal IReadOnlyList<Func<string, string?>> LineReplacements { get; private set; } = [];

    /// <summary>Keeps the snapshots in another folder.</summary>
    /// <param name="directory">The folder, absolute or relative to the test's source file.</param>
    /// <exception cref="ArgumentException">The path is empty or holds a character that no folder name may hold.</exception>
    public void UseDirectory(string directory)
    {
        FileNames.RequireDirectory(directory, nameof(directory));
        Directory = directory;
    }

    /// <summary>Names the snapshots, in place of type, method and parameters.</summary>
    /// <param name="fileName">The name, without extension.</param>
    /// <exception cref="ArgumentException">The name is empty or holds a character that no file name may hold.</exception>
    public void UseFileName(string fileName)
    {
        FileNames.RequireFileName(fileName, nameof(fileName));
        FileName = fileName;
    }

    /// <summary>Adds <c>_name=value</c> to the snapshots' names for each of the test's parameters.</summary>
    /// <param name="parameters">The values, in the order of the test's parameters.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    /// <exception cref="InvalidOperationException">The file name or the parameters' text was given already.</exception>
    public void UseParameters(params object?[] parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Length == 0)
        {
            throw new ArgumentException("Pass the values of the test's parameters.", nameof(parameters));
        }

        if (FileName is not null)
        {
            throw new InvalidOperationException("UseParameters has no effect with UseFileName; call one of them.");
        }

        if (ParametersText is not null)
        {
            throw new InvalidOperationException("UseParameters has no effect with UseTextForParameters; call one of them.");
        }

        Parameters = parameters;
    }

    /// <summary>Adds the value of the test's only parameter to the snapshots' names.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <param name="parameter">The value.</param>
    public void UseParameters<T>(T parameter) => UseParameters([parameter]);

    /// <summary>Adds the value of the test's only parameter, an array, to the snapshots' names.</summary>
    /// <typeparam name="T">The type of the array's items.</typeparam>
    /// <param name="parameters">The array, one value.</param>
    public void UseParameters<T>(T[] parameters) => UseParameters(new object?[] { parameters });

    /// <summary>Adds <c>_text</c> to the snapshots' names, in place of the parameters.</summary>
    /// <param name="parametersText">The text.</param>
    /// <exception cref="ArgumentException">The text is empty, starts with a period or holds a path separator.</exception>
    /// <exception cref="InvalidOperationException">The parameters were given already.</exception>
    public void UseTextForParameters(string parametersText)
    {
        FileNames.RequireExtension(parametersText, nameof(parametersText));
        if (HasParameters)
        {
            throw new InvalidOperationException("UseTextForParameters has no effect with UseParameters; call one of them.");
        }

        ParametersText = parametersText;
    }

    /// <summary>Changes each line of what came, before it is compared; what was called last goes first.</summary>
    /// <param name="replaceLine">Gives the line to compare, or null for none.</param>
    public void ScrubLinesWithReplace(Func<string, string?> replaceLine)
    {
        ArgumentNullException.ThrowIfNull(replaceLine);
        LineReplacements = [replaceLine, .. LineReplacements];
    }

    /// <summary>Allows several calls to use the same snapshots.</summary>
    public void DisableRequireUniquePrefix() => RequiresUniquePrefix = false;

    /// <summary>Never opens a diff tool, on a desktop either.</summary>
    public void DisableDiff() => OpensDiffTool = false;
}
