using EnergyBot.Core;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language.Names;
using EnergyBot.Discord.Commands;
using EnergyBot.Discord.Rendering;
using EnergyBot.Discord.Wire;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord.Interactions;

/// <summary>Offers things and regions while somebody types. 25 at the most; an amount that is typed stands first.</summary>
internal sealed class Autocompletion(FactCatalogue catalogue, RegionNames regions)
{
    private const int MostMeant = 3;

    private readonly ThingSearch _things = new(catalogue);

    /// <summary>Names of things that may be meant by what was typed, the likeliest first; three at the most.</summary>
    public IReadOnlyList<string> Meant(string typed, Locale locale) => [.. Named(typed, locale).Select(thing => thing.Labels[locale]).Distinct().Take(MostMeant)];

    /// <summary>What fits the option that is being filled in.</summary>
    public IReadOnlyList<Choice> Offer(Interaction interaction)
    {
        var subcommand = interaction.Data is { } data ? InteractionReader.SubcommandOf(data) : null;
        var option = subcommand?.Options?.FirstOrDefault(option => option.Focused);
        var locale = InteractionReader.HintsOf(interaction).Language ?? Locale.English;
        var typed = option?.Text.Trim() ?? "";
        return option?.Name switch
        {
            CommandNames.Thing => Things(typed, locale),
            CommandNames.A or CommandNames.B => [.. AsTyped(typed).Concat(Things(typed, locale)).Take(Limits.Choices)],
            CommandNames.Region => Regions(typed, locale),
            _ => [],
        };
    }

    private static IEnumerable<Choice> AsTyped(string typed) =>
        typed.Any(char.IsAsciiDigit) ? [new Choice(Clip.To(typed, Limits.Choice), Clip.To(typed, Limits.Choice))] : [];

    private List<Choice> Things(string typed, Locale locale)
    {
        var found = typed.Length == 0 ? catalogue.Things.Where(IsEveryday).OrderByDescending(thing => thing.Familiarity[locale]) : Named(typed, locale);
        return [.. found
            .Where(thing => thing.Id.Length <= Limits.Choice)
            .DistinctBy(thing => thing.Labels[locale])
            .Take(Limits.Choices)
            .Select(thing => new Choice(Clip.To(thing.Labels[locale], Limits.Choice), thing.Id))];
    }

    /// <summary>The best first; names near what is typed, which take longest to find, are only looked for where too few hold it.</summary>
    private IEnumerable<Thing> Named(string typed, Locale locale)
    {
        foreach (var thing in _things.Exact(typed).Concat(_things.Containing(typed).OrderByDescending(thing => thing.Familiarity[locale])))
        {
            yield return thing;
        }

        foreach (var (_, thing) in _things.Near(typed))
        {
            yield return thing;
        }
    }

    private static bool IsEveryday(Thing thing) => thing.Kind is ThingKind.EnergyPerUse or ThingKind.EnergyPerTime or ThingKind.Power;

    /// <summary>The one whose code or whole name is typed, then those whose names hold it.</summary>
    private List<Choice> Regions(string typed, Locale locale)
    {
        var named = typed.Length == 0 ? UsualRegions.With(null, regions) : regions.Containing(typed, locale);
        return [.. (regions.CodeOf(typed) is { } exact ? named.Prepend(exact).Distinct() : named)
            .Where(code => RegionCode.Parse(code) is not null)
            .Take(Limits.Choices - 1)
            .Select(code => new Choice(Clip.To(regions.Of(code, locale), Limits.Choice), code))
            .Append(new Choice(CommandTexts.Automatic[locale], SettingChoices.Automatic))];
    }
}
