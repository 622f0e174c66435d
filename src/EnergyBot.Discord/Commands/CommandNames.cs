namespace EnergyBot.Discord.Commands;

/// <summary>The names that commands and options come back with, whatever language they are shown in.</summary>
internal static class CommandNames
{
    public const string Energy = "energy";
    public const string Ask = "ask";
    public const string Compare = "compare";
    public const string Check = "check";
    public const string Fact = "fact";
    public const string Settings = "settings";
    public const string Help = "help";

    public const string CheckMessage = "Check energy claims";
    public const string PutInPerspective = "Put in perspective";

    public const string Question = "question";
    public const string A = "a";
    public const string B = "b";
    public const string Text = "text";
    public const string Thing = "thing";
    public const string Language = "language";
    public const string Region = "region";
    public const string Answers = "answers";
    public const string For = "for";
    public const string ForgetMe = "forget-me";
}
