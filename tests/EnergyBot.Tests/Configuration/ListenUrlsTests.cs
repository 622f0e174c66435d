using EnergyBot.Configuration;

namespace EnergyBot.Tests.Configuration;

public sealed class ListenUrlsTests
{
    [Theory]
    [InlineData("http://localhost:8080", 1)]
    [InlineData("http://127.0.0.1:0", 1)]
    [InlineData("http://*:8080; http://[::1]:8081;", 2)]
    [InlineData("http://+:80/", 1)]
    public void Addresses_are_read_with_semicolons_between_them(string value, int count) => Assert.Equal(count, ListenUrls.Parse(value)!.Length);

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData("8080")]
    [InlineData("localhost:8080")]
    [InlineData("https://localhost:8080")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:8080/bot")]
    [InlineData("http://localhost:8080;ftp://localhost")]
    public void What_cannot_be_listened_on_is_none(string value) => Assert.Null(ListenUrls.Parse(value));
}
