using System.Runtime.CompilerServices;
using FactsDataset.Reading.Compiled;

namespace FactsDataset.Reading.Tests;

/// <summary>Walks over more entries than memory holds: what was read of an entry can go, and is read again as it was.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void WhatWasReleasedIsReadAgain()
    {
        DatasetView dataset = CompiledDataset.Read(typeof(Visit).Assembly);
        string before = ViewText.Of(dataset);
        foreach (EntryView entry in dataset.Entries)
        {
            IReadOnlyList<EntryField> fields = entry.Fields;
            Assert.Same(fields, entry.Fields);
            entry.Release();
            Assert.NotSame(fields, entry.Fields);
        }

        Assert.Equal(before, ViewText.Of(dataset));
    }

    [Fact]
    public void NobodyKeepsWhatAReleasedEntryHeld()
    {
        EntryView visit = CompiledDataset.Read(typeof(Visit).Assembly).FindKind("visit")!.Entries[0];
        WeakReference fields = FieldsOf(visit);
        visit.Release();
        GC.Collect();
        Assert.False(fields.IsAlive);
        Assert.NotEmpty(visit.Fields);
    }

    [Fact]
    public void TheDateIsThatOfTheFields()
    {
        DatasetView dataset = CompiledDataset.Read(typeof(Visit).Assembly);
        foreach (EntryView fact in dataset.Facts)
        {
            EdtfDate? alone = fact.When;
            Assert.NotEmpty(fact.Fields);
            Assert.Equal(fact.When, alone);
        }

        Assert.Equal(FactsDataset.Facts.All.Select(static fact => fact.Id), dataset.Facts.Select(static fact => fact.Id));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference FieldsOf(EntryView entry) => new(entry.Fields);
}
