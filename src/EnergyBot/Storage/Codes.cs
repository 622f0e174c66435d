using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Storage;

/// <summary>How the database writes what the program has names for. Codes never change, names may.</summary>
internal static class Codes
{
    private static readonly string[] Platforms = ["discord", "slack"];
    private static readonly string[] Scopes = ["user", "channel", "server"];
    private static readonly string[] Visibilities = ["everyone", "only-me"];
    private static readonly string[] Kinds = ["ask", "check", "fact", "amounts"];

    public static string Code(this Platform platform) => Platforms[(int)platform];

    public static string Code(this ScopeKind kind) => Scopes[(int)kind];

    public static string Code(this Visibility visibility) => Visibilities[(int)visibility];

    public static string Code(this QuestionKind kind) => Kinds[(int)kind];

    /// <summary>Null for none, and for a code of a later program.</summary>
    public static Visibility? Visibility(string? code) => Array.IndexOf(Visibilities, code) is >= 0 and var at ? (Visibility)at : null;

    /// <summary>As a question where the code is of a later program.</summary>
    public static QuestionKind Kind(string code) => Array.IndexOf(Kinds, code) is >= 0 and var at ? (QuestionKind)at : QuestionKind.Ask;
}
