using EnergyBot.Core;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord.Tests.Wording;

public sealed class DiscordTextsTests
{
    [Theory]
    [InlineData(Locale.English, "I know nothing of “ketle”: perhaps you mean “kettle”, or “kettle bell”?")]
    [InlineData(Locale.French, "Je ne sais rien de «\u202Fketle\u202F»\u202F: peut-être pensez-vous à «\u202Fkettle\u202F», ou «\u202Fkettle bell\u202F»\u202F?")]
    public void A_thing_that_is_not_known_comes_with_those_near_it(Locale locale, string sentence) =>
        Assert.Equal(sentence, DiscordTexts.In(locale).UnknownThing("ketle", ["kettle", "kettle bell"]));

    // French typography: a narrow no-break space before high punctuation and inside quotation marks.
    [Fact]
    public void French_texts_keep_punctuation_with_its_word()
    {
        var (texts, doctor) = (DiscordTexts.In(Locale.French), DoctorTexts.In(Locale.French));
        string[] all =
        [
            texts.NoWorking, texts.HowToReport, texts.UnknownCommand, texts.UnknownInteraction, texts.NoMessage, texts.NothingTyped, texts.NeedsManageServer, texts.NoServer,
            texts.UnknownRegion, texts.NotKept, texts.NotDelivered, texts.Forgotten, texts.OnMessages("a", "b"), texts.Settings(true, null, null, null),
            doctor.BadMode, doctor.BadApiBaseUrl, doctor.BadReportUrl, doctor.TokenRefused, doctor.UnknownApplication, doctor.OtherApplication, doctor.NotInstalled,
            doctor.MissingPermissions, doctor.TooManyCommands, doctor.NotUnderstood("a"), doctor.MessageDeleted, doctor.Expired, doctor.OtherApplicationId, doctor.OtherPublicKey,
            doctor.NoUserInstall, doctor.NoGuildInstall, doctor.NotReached, doctor.AskedToWait, doctor.TryLater, doctor.NoEndpoint, doctor.OtherEndpoint("a"),
            doctor.NoPublicKey, doctor.BadPublicKey, doctor.NoApplicationId, doctor.BadApplicationId, doctor.NoToken, doctor.BadToken, doctor.TokenOfAnother,
        ];
        Assert.All(all, text => Assert.DoesNotMatch("[ \u00A0][:;?!»]|«[ \u00A0]|[^\u202F:/][;?!]|'", text));
    }
}
