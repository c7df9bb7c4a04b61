using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Which sources a dataset gives.</summary>
internal static class DatasetSources
{
    /// <summary>What depends on the schema alone.</summary>
    public static IEnumerable<GeneratedSource> OfSchema(DatasetSchema schema)
    {
        foreach (Vocabulary vocabulary in schema.Vocabularies)
        {
            if (!vocabulary.IsBuiltIn)
            {
                yield return VocabularyEmitter.Emit(schema.Namespace, vocabulary);
            }
        }

        foreach (Union union in schema.Unions.Where(union => !schema.IsMixed(union)))
        {
            yield return UnionEmitter.Emit(schema, union);
        }

        foreach (FieldGroup group in schema.Groups)
        {
            yield return GroupEmitter.Emit(schema, group);
        }

        foreach (Kind kind in schema.Kinds)
        {
            yield return RecordEmitter.Emit(schema, kind);
        }

        yield return DatasetEmitter.EmitDataset(schema);
        if (ExtensionsEmitter.IsNeeded(schema))
        {
            yield return ExtensionsEmitter.Emit(schema);
        }
    }

    /// <summary>The shards of each kind, in the order of their numbers.</summary>
    public static EquatableArray<ShardRange> ShardRangesOf(LinkedDataset dataset)
    {
        List<ShardRange> ranges = [];
        foreach (LinkedFile file in dataset.Files)
        {
            int end = file.FirstShard + file.ShardCount;
            if (file.ShardCount == 0)
            {
                continue;
            }

            if (ranges.Count > 0 && ranges[ranges.Count - 1].Kind == file.Data.Kind)
            {
                ranges[ranges.Count - 1] = new ShardRange(file.Data.Kind, end);
            }
            else
            {
                ranges.Add(new ShardRange(file.Data.Kind, end));
            }
        }

        foreach (LinkedForeignKind kind in dataset.Foreign.Where(static kind => kind.ShardCount > 0))
        {
            ranges.Add(new ShardRange(kind.Kind, kind.FirstShard + kind.ShardCount));
        }

        return ranges.ToEquatableArray();
    }
}
