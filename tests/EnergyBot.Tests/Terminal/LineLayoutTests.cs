using EnergyBot.Terminal;

namespace EnergyBot.Tests.Terminal;

public sealed class LineLayoutTests
{
    [Theory]
    [InlineData("", 0, 10, "> ", 0, 2)]
    [InlineData("50 GWh", 6, 10, "> 50 GWh", 0, 8)]
    [InlineData("50 GWh", 0, 10, "> 50 GWh", 0, 2)]
    [InlineData("12345678", 8, 10, "> 12345678/", 1, 0)]
    [InlineData("123456789", 8, 10, "> 12345678/9", 1, 0)]
    [InlineData("123456789", 2, 10, "> 12345678/9", 0, 4)]
    [InlineData("1234567日", 8, 10, "> 1234567/日", 1, 2)]
    [InlineData("日本", 1, 10, "> 日本", 0, 4)]
    [InlineData("e\u0301te\u0301", 5, 10, "> e\u0301te\u0301", 0, 5)]
    [InlineData("a😀b", 3, 10, "> a😀b", 0, 5)]
    public void A_line_wraps_between_characters_and_the_cursor_is_where_it_shows(
        string text, int cursor, int columns, string rows, int row, int column)
    {
        var layout = LineLayout.Of("> ", LineState.Empty with { Text = text, Cursor = cursor }, columns);
        Assert.Equal(rows, string.Join('/', layout.Rows));
        Assert.Equal((row, column), (layout.CursorRow, layout.CursorColumn));
    }
}
