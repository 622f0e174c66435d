using EnergyBot.Discord.Commands;
using EnergyBot.Discord.Wire;

namespace EnergyBot.Discord.Tests.Commands;

public sealed class CommandListTests
{
    private static readonly IReadOnlyList<Command> All = CommandList.All(isGlobal: true);

    // docs.discord.com, "Application command limits": names 1 to 32, descriptions 1 to 100, choices 25 of 100, 8,000 characters in all.
    [Fact]
    public void Names_and_descriptions_keep_Discords_limits_in_both_languages()
    {
        foreach (var (name, description) in Texts())
        {
            Assert.InRange(name.Length, 1, 32);
            Assert.InRange(description.Length, 1, 100);
        }

        Assert.All(All, command => Assert.InRange(Size(command), 1, 8000));
        Assert.All(Options(All[0].Options!), option => Assert.InRange(option.Choices?.Count ?? 0, 0, 25));
    }

    [Fact]
    public void Names_of_slash_commands_are_lower_case() => Assert.All(
        Options(All[0].Options!).SelectMany(option => new[] { option.Name, option.NameLocalizations["fr"] }),
        name => Assert.True(name.All(character => char.IsLower(character) || character == '-'), name));

    [Fact]
    public void They_are_for_servers_and_users_in_servers_direct_messages_and_private_channels() => Assert.All(All, command =>
    {
        Assert.Equal([0, 1], command.IntegrationTypes!);
        Assert.Equal([0, 1, 2], command.Contexts!);
    });

    [Fact]
    public void Commands_of_one_server_say_nothing_of_places() => Assert.All(CommandList.All(isGlobal: false), command => Assert.Null(command.Contexts));

    [Fact]
    public void The_fingerprint_changes_with_the_commands()
    {
        Assert.Equal(CommandRegistration.FingerprintOf(All), CommandRegistration.FingerprintOf(CommandList.All(isGlobal: true)));
        Assert.NotEqual(CommandRegistration.FingerprintOf(All), CommandRegistration.FingerprintOf([All[0] with { Name = "other" }, .. All.Skip(1)]));
    }

    // Names, descriptions and values of choices, of each its longest localization.
    private static int Size(Command command) =>
        Longest(command.Name, command.NameLocalizations) + Longest(command.Description ?? "", command.DescriptionLocalizations) + Options(command.Options ?? []).Sum(option =>
            Longest(option.Name, option.NameLocalizations) + Longest(option.Description, option.DescriptionLocalizations)
            + (option.Choices ?? []).Sum(choice => Longest(choice.Name, choice.NameLocalizations) + choice.Value.Length));

    private static int Longest(string text, IReadOnlyDictionary<string, string>? others) => (others?.Values ?? []).Append(text).Max(each => each.Length);

    private static IEnumerable<(string Name, string Description)> Texts() =>
        All.SelectMany(command => new[] { (command.Name, command.Description ?? "-"), (command.NameLocalizations["fr"], command.DescriptionLocalizations?["fr"] ?? "-") })
            .Concat(Options(All[0].Options!).SelectMany(option => new[] { (option.Name, option.Description), (option.NameLocalizations["fr"], option.DescriptionLocalizations["fr"]) }));

    private static IEnumerable<CommandOption> Options(IEnumerable<CommandOption> options) => options.SelectMany(option => Options(option.Options ?? []).Prepend(option));
}
