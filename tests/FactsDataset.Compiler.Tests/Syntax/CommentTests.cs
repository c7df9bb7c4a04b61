using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Syntax;

/// <summary>A <c>#</c> behind one blank after an unquoted value (FACT0002), and what is a comment.</summary>
public class CommentTests
{
    [Fact]
    public void NumberSignBehindOneBlankIsReportedWithWhatItHides() => FactFolder.Example
        .WithEntry("crossing", "title: Visit ⟦FACT0002:#2 of Shoigu⟧")
        .Reports("Fact files do not use comments one blank behind an unquoted value: put the value in quotes if the '#' is part of it, or write two blanks before the comment");

    [Theory]
    [InlineData("title: Visit\t⟦FACT0002:#2⟧")]
    [InlineData("title: Visit ⟦FACT0002:#⟧")]
    [InlineData("title: Visit ⟦FACT0002:# two⟧  ")]
    [InlineData("title: Visit\n      and ⟦FACT0002:#2⟧")]
    [InlineData("status: sailed ⟦FACT0002:# x⟧")]
    [InlineData("status: nonsense ⟦FACT0002:# x⟧")]
    [InlineData("topics:\n      - salt ⟦FACT0002:#1⟧\n      - wind")]
    [InlineData("topics: [ salt, wind ⟦FACT0002:#1 ]⟧")]
    [InlineData("topics: [ salt,\n      wind ⟦FACT0002:#1⟧\n      ]")]
    [InlineData("topics: [ salt ⟦FACT0002:#1,⟧\n      wind ]")]
    [InlineData("cargo: { item: salt ⟦FACT0002:#3 }⟧")]
    [InlineData("tit ⟦FACT0002:#le: Visit⟧")]
    [InlineData("crew:\n      - who: jane-doe ⟦FACT0002:# her⟧")]
    public void WhateverTheValueStandsIn(string field) => FactFolder.Example
        .With("facts/extra.yaml", $"kind: crossing\nentries:\n  extra:\n    {field}\n" + Rest(field)).Reports();

    [Theory]
    [InlineData("title: Visit  # two")]
    [InlineData("title: Visit \t# two")]
    [InlineData("title: Visit   #two")]
    [InlineData("title: \"Visit #2\"")]
    [InlineData("title: \"Visit\" # two")]
    [InlineData("title: 'Visit' # two")]
    [InlineData("title: Visit#2")]
    [InlineData("title: Visit\n    # two")]
    [InlineData("title: | # two\n      Visit #2")]
    [InlineData("topics: [ salt ] # one")]
    [InlineData("topics: # some\n      - salt")]
    public void CommentsAndTextsPass(string field) => FactFolder.Example
        .With("facts/extra.yaml", $"kind: crossing\nentries:\n  extra:\n    {field}\n" + Rest(field)).Reports();

    [Fact]
    public void FrameAndSchemaAreReadAlike()
    {
        FactFolder.Example.With("facts/extra.yaml", "kind: ship ⟦FACT0002:# ours⟧\nentries: # all\n  red-ship: # the first\n    names: [ { value: Red, language: en } ]\n").Reports();
        SchemaText.Reports(SchemaText.With(fields: "x: { type: text, summary: Number ⟦FACT0002:#1. }⟧\n}"));
    }

    private static string Rest(string field)
    {
        string[] sound = ["title: Extra", "status: sailed", "crew: [ { who: jane-doe } ]", "to: east-port", "evidence: [ { source: harbour-news, at: \"2:0-8\", digest: \"9385f23929294e62\", for: [to] } ]"];
        string key = field[..3];
        return string.Concat(sound.Where(line => !line.StartsWith(key, StringComparison.Ordinal)).Select(line => $"    {line}\n"));
    }
}
