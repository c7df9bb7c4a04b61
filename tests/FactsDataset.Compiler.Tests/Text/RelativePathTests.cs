using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Tests.Text;

public class RelativePathTests
{
    [Theory]
    [InlineData("facts/schema.yaml", "facts")]
    [InlineData("/home/x/facts/schema.yaml", "/home/x/facts")]
    [InlineData(@"C:\x\facts\schema.yaml", "C:/x/facts")]
    [InlineData(@"C:\x/facts\schema.yaml", "C:/x/facts")]
    [InlineData("schema.yaml", "")]
    [InlineData("/schema.yaml", "")]
    public void FolderHasForwardSlashes(string path, string folder) => Assert.Equal(folder, RelativePath.FolderOf(path));

    [Theory]
    [InlineData("facts", "facts/a.yaml", "a.yaml")]
    [InlineData("facts", "facts/sub/a.yaml", "sub/a.yaml")]
    [InlineData("C:/x/facts", @"C:\x\facts\sub\a.yaml", "sub/a.yaml")]
    [InlineData("facts", "facts-more/a.yaml", "a.yaml")]
    [InlineData("facts", "other/facts/a.yaml", "a.yaml")]
    [InlineData("/x/facts", "/y/facts/a.yaml", "a.yaml")]
    [InlineData("", "a.yaml", "a.yaml")]
    [InlineData("", "sub/a.yaml", "sub/a.yaml")]
    [InlineData("", "/a.yaml", "a.yaml")]
    [InlineData("", @"C:\sub\a.yaml", "a.yaml")]
    public void PathIsBelowTheFolderOrTheNameAlone(string folder, string path, string expected) =>
        Assert.Equal(expected, RelativePath.Below(folder, path));
}
