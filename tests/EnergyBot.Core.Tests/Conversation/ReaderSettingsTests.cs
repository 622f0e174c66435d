using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Core.Tests.Conversation;

public sealed class ReaderSettingsTests
{
    private static readonly StoredPreferences Set = new(Locale.French, "FR", Visibility.OnlyMe);
    private static readonly StoredPreferences Other = new(Locale.English, "US", Visibility.Everyone);

    [Theory]
    [InlineData("user")]
    [InlineData("channel")]
    [InlineData("server")]
    public void The_nearest_that_has_a_setting_decides(string first)
    {
        var layers = first switch
        {
            "user" => new PreferenceLayers(Set, Other, Other),
            "channel" => new PreferenceLayers(StoredPreferences.None, Set, Other),
            _ => new PreferenceLayers(StoredPreferences.None, StoredPreferences.None, Set),
        };
        Assert.Equal(
            new ReaderSettings(new Preferences(Locale.French, "FR"), Visibility.OnlyMe),
            ReaderSettings.Resolve(layers, new LocaleHints("en-GB"), Other));
    }

    [Fact]
    public void Each_setting_comes_from_the_first_that_has_it()
    {
        var layers = new PreferenceLayers(new(Language: Locale.French), new(Region: "CA"), new(Locale.English, "US", Visibility.OnlyMe));
        Assert.Equal(
            new ReaderSettings(new Preferences(Locale.French, "CA"), Visibility.OnlyMe),
            ReaderSettings.Resolve(layers, LocaleHints.None, StoredPreferences.None));
    }

    [Theory]
    [InlineData("en-GB", "fr", "English", "GB")]
    [InlineData("fr", "en-GB", "French", "FR")] // no region in the user's, so the operator's
    [InlineData("de", "fr", "French", "FR")]
    [InlineData("en-US", null, "English", "FR")] // as the programs come: says nothing of where somebody lives
    [InlineData("de", "ja", "French", "FR")]
    [InlineData(null, null, "French", "FR")]
    public void Where_nothing_is_set_the_platform_decides_and_then_the_operator(string? user, string? server, string language, string region) =>
        Assert.Equal(
            new ReaderSettings(new Preferences(Enum.Parse<Locale>(language), region), Visibility.OnlyMe),
            ReaderSettings.Resolve(PreferenceLayers.None, new LocaleHints(user, server), Set));

    [Fact]
    public void Where_nobody_says_answers_are_for_everyone() =>
        Assert.Equal(
            new ReaderSettings(Preferences.None, Visibility.Everyone),
            ReaderSettings.Resolve(PreferenceLayers.None, LocaleHints.None, StoredPreferences.None));
}
