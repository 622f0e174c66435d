using EnergyBot.Core;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Core.Language.Names;
using EnergyBot.Discord.Commands;
using EnergyBot.Discord.Rendering;
using EnergyBot.Discord.Wire;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord.Interactions;

/// <summary><c>/energy settings</c>: shows what is set, and changes it for a user, a channel or a server.</summary>
internal sealed class SettingsCommand(ReaderSettingsKeeper keeper, RegionNames regions)
{
    /// <summary>Does what the options say; what only the user sees.</summary>
    public async ValueTask<ResponseData> RunAsync(Interaction interaction, InteractionOption subcommand, Asker asker, Locale locale, CancellationToken cancellation)
    {
        var texts = DiscordTexts.In(locale);
        var target = InteractionReader.Option(subcommand, CommandNames.For);
        if (SettingChoices.ScopeOf(target, asker) is not { } scope || (SettingChoices.IsShared(target) && asker.Server is null))
        {
            return ReplyRenderer.Say(texts.NoServer);
        }

        if (InteractionReader.Option(subcommand, CommandNames.ForgetMe) == "true")
        {
            return ReplyRenderer.Say(await keeper.ForgetAsync(asker, cancellation).ConfigureAwait(false) ? texts.Forgotten : texts.NotKept);
        }

        var language = InteractionReader.Option(subcommand, CommandNames.Language);
        var region = InteractionReader.Option(subcommand, CommandNames.Region);
        var answers = InteractionReader.Option(subcommand, CommandNames.Answers);
        var isChange = language is not null || region is not null || answers is not null;
        if (isChange && SettingChoices.IsShared(target) && !InteractionReader.CanManageServer(interaction))
        {
            return ReplyRenderer.Say(texts.NeedsManageServer);
        }

        if (region is not null and not SettingChoices.Automatic && CodeOf(region) is null)
        {
            return ReplyRenderer.Say(texts.UnknownRegion);
        }

        var preferences = isChange
            ? await keeper.ChangeAsync(scope, Change, cancellation).ConfigureAwait(false)
            : Layer(await keeper.ReadAsync(asker, cancellation).ConfigureAwait(false), target);
        if (preferences is null)
        {
            return ReplyRenderer.Say(texts.NotKept);
        }

        // Who has just chosen a language reads on in it.
        var shown = target is null or SettingChoices.Me ? preferences.Language ?? locale : locale;
        return ReplyRenderer.Say(Show(DiscordTexts.In(shown), preferences, isChange, shown));

        StoredPreferences Change(StoredPreferences before) => before with
        {
            Language = language is null ? before.Language : Locales.Parse(language),
            Region = region is null ? before.Region : CodeOf(region),
            Visibility = answers is null ? before.Visibility : SettingChoices.VisibilityOf(answers),
        };
    }

    /// <summary>A region by its name, or by any code there is; null for none, which "auto" is, too.</summary>
    private string? CodeOf(string region) => RegionCode.Parse(regions.CodeOf(region) ?? region);

    private string Show(DiscordTexts texts, StoredPreferences preferences, bool isChanged, Locale locale) => texts.Settings(
        isChanged,
        preferences.Language switch { Locale.English => "English", Locale.French => "français", _ => null },
        preferences.Region is { } code ? regions.Of(code, locale) : null,
        preferences.Visibility is { } visibility ? visibility == Visibility.Everyone : null);

    private static StoredPreferences? Layer(PreferenceLayers? layers, string? target) => layers is null ? null
        : !SettingChoices.IsShared(target) ? layers.User
        : target == SettingChoices.Server ? layers.Server
        : layers.Channel;
}
