namespace EnergyBot.Core.Tests.Language;

public sealed class LocaleDetectorTests
{
    [Theory]
    [InlineData("how many homes", Locale.English)]
    [InlineData("combien de foyers", Locale.French)]
    [InlineData("énergie", Locale.French)]
    [InlineData("kettle 5", Locale.English)]
    [InlineData("bouilloire 5", Locale.French)]
    [InlineData("I don't know, what's 5 kWh", Locale.English)]
    [InlineData("I'd like 5 kWh", Locale.English)]
    [InlineData("qu'est-ce que c'est, 5 kWh", Locale.French)]
    [InlineData("l'EV", Locale.French)]
    [InlineData("5 kWh par an", Locale.French)]
    [InlineData("5 kWh a day", Locale.English)]
    [InlineData("cinquante-deux GWh", Locale.French)]
    [InlineData("fifty-two GWh", Locale.English)]
    [InlineData("combien de MWh for me", Locale.French)]
    public void Words_tell_the_language_whatever_the_hint(string text, Locale expected)
    {
        Assert.Equal(expected, Sample.Read(text, Locale.English).Locale);
        Assert.Equal(expected, Sample.Read(text, Locale.French).Locale);
    }

    [Theory]
    [InlineData("50 GWh")]
    [InlineData("5 J")]
    [InlineData("5 d")]
    [InlineData("5 m/s")]
    [InlineData("ChatGPT")]
    [InlineData("San Francisco")]
    [InlineData("France")]
    [InlineData("1,234 kWh")]
    [InlineData("J")]
    [InlineData("🔥")]
    [InlineData("")]
    public void Where_they_do_not_the_hint_does(string text)
    {
        Assert.Equal(Locale.French, Sample.Read(text, Locale.French).Locale);
        Assert.Equal(Locale.English, Sample.Read(text, Locale.English).Locale);
        Assert.Equal(Locale.English, Sample.Read(text).Locale);
    }
}
