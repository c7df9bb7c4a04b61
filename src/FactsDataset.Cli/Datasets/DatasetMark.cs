using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FactsDataset.Cli.Datasets;

/// <summary>Tells, without running anything, whether an assembly holds a dataset.</summary>
internal static class DatasetMark
{
    /// <summary>The namespace of the attribute of the assembly that names the dataset's class.</summary>
    public const string Namespace = "FactsDataset.Core.Packing";

    /// <summary>What that namespace was called before version 0.2, whose packages are still read.</summary>
    public const string FormerNamespace = "FactsDataset.Packing";

    /// <summary>The name of that attribute's class.</summary>
    public const string Name = "FactDatasetAttribute";

    /// <summary>Whether the bytes are an assembly that holds a dataset.</summary>
    public static bool IsIn(byte[] bytes)
    {
        try
        {
            using PEReader file = new(new MemoryStream(bytes));
            MetadataReader metadata = file.GetMetadataReader();
            return metadata.GetAssemblyDefinition().GetCustomAttributes().Any(handle => IsMark(metadata, metadata.GetCustomAttribute(handle).Constructor));
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsMark(MetadataReader metadata, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, Name)
            && (metadata.StringComparer.Equals(type.Namespace, Namespace) || metadata.StringComparer.Equals(type.Namespace, FormerNamespace));
    }
}
