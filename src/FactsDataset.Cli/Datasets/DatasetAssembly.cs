using System.Reflection;
using FactsDataset.Reading;
using FactsDataset.Reading.Compiled;

namespace FactsDataset.Cli.Datasets;

/// <summary>Runs the code of a compiled dataset to export it.</summary>
internal static class DatasetAssembly
{
    /// <summary>The document that the dataset's own FactsDataset.Core writes.</summary>
    /// <param name="path">The file it comes from, for messages.</param>
    /// <param name="assembly">The assembly with the dataset.</param>
    /// <param name="core">The FactsDataset.Core to run it with.</param>
    /// <param name="find">The other assemblies that came with it, by name; null for one that did not.</param>
    /// <exception cref="CommandException">It holds no dataset, or fails.</exception>
    public static byte[] Export(string path, byte[] assembly, CoreAssembly core, Func<string, byte[]?> find)
    {
        RequireMark(path, assembly);
        DatasetContext context = new(core.Bytes, find);
        try
        {
            return Export(context, assembly);
        }
        catch (Exception exception)
        {
            // Whatever the code of somebody else throws.
            throw Failure(path, exception, core.Place);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The view of the dataset, whose entries are read when they are asked for.</summary>
    /// <param name="path">The file it comes from, for messages.</param>
    /// <param name="assembly">The assembly with the dataset.</param>
    /// <param name="find">The other assemblies that came with it, by name; null for one that did not.</param>
    /// <exception cref="CommandException">It holds no dataset, or none that runs with the FactsDataset.Core of this tool.</exception>
    public static DatasetView Open(string path, byte[] assembly, Func<string, byte[]?> find)
    {
        RequireMark(path, assembly);
        try
        {
            return CompiledDataset.Read(new DatasetContext(core: null, find).Load(assembly));
        }
        catch (Exception exception)
        {
            throw Failure(path, exception, "this tool");
        }
    }

    private static void RequireMark(string path, byte[] assembly)
    {
        if (!DatasetMark.IsIn(assembly))
        {
            throw new CommandException($"'{path}' holds no dataset: expected is an assembly whose dataset FactsDataset.Generators compiled.");
        }
    }

    private static CommandException Failure(string path, Exception exception, string core)
    {
        // What wraps it says nothing.
        Exception cause = exception;
        while (cause is TargetInvocationException or TypeInitializationException or FileLoadException && cause.InnerException is { } inner)
        {
            cause = inner;
        }

        return new CommandException(
            $"The dataset of '{path}' cannot be loaded: {cause.Message.TrimEnd('.')}. Its {CoreSearch.Name} was taken from {core}.");
    }

    private static byte[] Export(DatasetContext context, byte[] assembly)
    {
        Assembly loaded = context.Load(assembly);
        CustomAttributeData mark = loaded.GetCustomAttributesData().First(static data =>
            data.AttributeType is { Namespace: DatasetMark.Namespace or DatasetMark.FormerNamespace, Name: DatasetMark.Name });
        PropertyInfo? kinds = (mark.ConstructorArguments[0].Value as Type)?.GetProperty("Kinds", BindingFlags.Public | BindingFlags.Static);
        // The signature is a promise of FactsDataset.Core, and so is the place: beside the namespace of the mark.
        string core = mark.AttributeType.Namespace![..mark.AttributeType.Namespace!.LastIndexOf('.')];
        MethodInfo? write = kinds is null
            ? null
            : mark.AttributeType.Assembly.GetType(core + ".Json.DatasetJson")?.GetMethod("ToUtf8Bytes", [kinds.PropertyType]);
        return write?.Invoke(null, [kinds!.GetValue(null)]) as byte[]
            ?? throw new MissingMethodException("This FactsDataset.Core cannot export; expected is the one for net8.0.");
    }
}
