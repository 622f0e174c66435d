using EnergyBot.Terminal;

namespace EnergyBot.Tests.Terminal;

/// <summary>A bar stands where the cursor is.</summary>
public sealed class LineEditorTests
{
    [Theory]
    [InlineData("50| GWh", nameof(Edit.Left), "5|0 GWh")]
    [InlineData("50| GWh", nameof(Edit.Right), "50 |GWh")]
    [InlineData("|50", nameof(Edit.Left), "|50")]
    [InlineData("50|", nameof(Edit.Right), "50|")]
    [InlineData("50 G|Wh", nameof(Edit.Home), "|50 GWh")]
    [InlineData("50 G|Wh", nameof(Edit.End), "50 GWh|")]
    [InlineData("50 G|Wh", nameof(Edit.Backspace), "50 |Wh")]
    [InlineData("|50", nameof(Edit.Backspace), "|50")]
    [InlineData("50 |GWh", nameof(Edit.Delete), "50 |Wh")]
    [InlineData("50|", nameof(Edit.Delete), "50|")]
    [InlineData("50 |GWh", nameof(Edit.EndOrDelete), "50 |Wh")]
    [InlineData("50 |GWh", nameof(Edit.DeleteToStart), "|GWh")]
    [InlineData("50 |GWh", nameof(Edit.DeleteToEnd), "50 |")]
    [InlineData("a phone  |charge", nameof(Edit.DeleteWord), "a |charge")]
    [InlineData("a pho|ne", nameof(Edit.DeleteWord), "a |ne")]
    [InlineData("|a", nameof(Edit.DeleteWord), "|a")]
    [InlineData("a phone| charge", nameof(Edit.WordLeft), "a |phone charge")]
    [InlineData("a| phone charge", nameof(Edit.WordRight), "a phone| charge")]
    [InlineData("été| ?", nameof(Edit.Backspace), "ét| ?")]
    [InlineData("e\u0301te\u0301| ?", nameof(Edit.Backspace), "e\u0301t| ?")]
    [InlineData("e\u0301te\u0301| ?", nameof(Edit.Left), "e\u0301t|e\u0301 ?")]
    [InlineData("|e\u0301te\u0301", nameof(Edit.Delete), "|te\u0301")]
    [InlineData("a😀|b", nameof(Edit.Backspace), "a|b")]
    [InlineData("a|😀b", nameof(Edit.Right), "a😀|b")]
    [InlineData("👨‍👩‍👧|", nameof(Edit.Left), "|👨‍👩‍👧")]
    [InlineData("🇫🇷🇨🇦|", nameof(Edit.Backspace), "🇫🇷|")]
    [InlineData("50|", nameof(Edit.Enter), "50|")]
    public void A_key_changes_the_line_by_whole_characters(string before, string edit, string after) =>
        Assert.Equal(after, Shown(LineEditor.Apply(Line(before), new EditKey(Enum.Parse<Edit>(edit)), new LineHistory())));

    [Theory]
    [InlineData("5|Wh", "0 G", "50 G|Wh")]
    [InlineData("|", "é", "é|")]
    [InlineData("a|b", "😀", "a😀|b")]
    public void A_typed_character_goes_in_at_the_cursor(string before, string typed, string after) =>
        Assert.Equal(after, Shown(LineEditor.Apply(Line(before), new EditKey(Edit.Insert, typed), new LineHistory())));

    [Fact]
    public void Up_and_down_walk_through_the_history_and_back_to_what_was_being_typed()
    {
        var history = History("one", "two");
        var line = Line("dra|ft");
        string[] shown = [.. new[] { Edit.Older, Edit.Older, Edit.Older, Edit.Newer, Edit.Newer, Edit.Newer }
            .Select(edit => Shown(line = LineEditor.Apply(line, new EditKey(edit), history)))];
        Assert.Equal(["two|", "one|", "one|", "two|", "draft|", "draft|"], shown);
    }

    [Fact]
    public void A_recalled_line_can_be_edited_without_changing_the_history()
    {
        var history = History("one");
        var line = LineEditor.Apply(LineState.Empty, new EditKey(Edit.Older), history);
        line = LineEditor.Apply(line, new EditKey(Edit.Backspace), history);
        Assert.Equal("on|", Shown(line));
        line = LineEditor.Apply(line, new EditKey(Edit.Newer), history);
        Assert.Equal("|", Shown(line));
        Assert.Equal("one|", Shown(LineEditor.Apply(line, new EditKey(Edit.Older), history)));
    }

    [Fact]
    public void The_history_keeps_neither_blank_lines_nor_repeats_and_no_more_than_500()
    {
        Assert.Equal(2, History("one", "one", " ", "", "two", "two").Count);
        var history = History([.. Enumerable.Range(0, 600).Select(number => $"{number}")]);
        Assert.Equal(500, history.Count);
        Assert.Equal("599", history[1]);
        Assert.Equal("100", history[500]);
    }

    private static LineHistory History(params string[] lines)
    {
        var history = new LineHistory();
        foreach (var line in lines)
        {
            history.Add(line);
        }

        return history;
    }

    private static LineState Line(string shown) =>
        LineState.Empty with { Text = shown.Replace("|", "", StringComparison.Ordinal), Cursor = shown.IndexOf('|', StringComparison.Ordinal) };

    private static string Shown(LineState line) => line.Text.Insert(line.Cursor, "|");
}
