namespace EnergyBot.Core.Tests.Architecture;

public sealed class FileTests
{
    private const int LongestFile = 400;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_file_is_too_long_to_read_at_once(string folder)
    {
        var files = RepositoryFolder.CodeFiles(folder).ToList();
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, path => File.ReadLines(path).Count() > LongestFile);
    }
}
