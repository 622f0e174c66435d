using EnergyBot.Terminal;
using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.Terminal;

public sealed class KeyMapTests
{
    [Theory]
    [InlineData('A', nameof(Edit.Home))]
    [InlineData('E', nameof(Edit.End))]
    [InlineData('U', nameof(Edit.DeleteToStart))]
    [InlineData('K', nameof(Edit.DeleteToEnd))]
    [InlineData('W', nameof(Edit.DeleteWord))]
    [InlineData('D', nameof(Edit.EndOrDelete))]
    [InlineData('C', nameof(Edit.Interrupt))]
    [InlineData('P', nameof(Edit.Older))]
    [InlineData('N', nameof(Edit.Newer))]
    public void Control_and_a_letter_edit_as_in_a_shell(char letter, string edit) =>
        Assert.Equal(new EditKey(Enum.Parse<Edit>(edit)), new KeyMap().Read(ScriptedKeyboard.Control(letter)));

    [Fact]
    public void Both_halves_of_an_emoji_make_one_key()
    {
        var map = new KeyMap();
        var keys = ScriptedKeyboard.Typed("😀a").Select(map.Read).ToArray();
        Assert.Equal([null, new EditKey(Edit.Insert, "😀"), new EditKey(Edit.Insert, "a")], keys);
    }

    [Fact]
    public void Half_an_emoji_types_nothing()
    {
        var map = new KeyMap();
        Assert.Null(map.Read(ScriptedKeyboard.Char('\uDE00')));
        Assert.Null(map.Read(ScriptedKeyboard.Char('\uD83D')));
        Assert.Equal(new EditKey(Edit.Insert, "a"), map.Read(ScriptedKeyboard.Char('a')));
        Assert.Null(map.Read(ScriptedKeyboard.Char('\uDE00')));
    }

    [Fact]
    public void A_tab_is_a_space_and_other_control_characters_are_nothing()
    {
        var map = new KeyMap();
        Assert.Equal(new EditKey(Edit.Insert, " "), map.Read(ScriptedKeyboard.Char('\t')));
        Assert.Null(map.Read(ScriptedKeyboard.Char('\x1B')));
        Assert.Null(map.Read(ScriptedKeyboard.Char('\0')));
    }
}
