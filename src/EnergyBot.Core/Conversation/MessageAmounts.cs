using System.Collections.Immutable;
using EnergyBot.Core.Answers;

namespace EnergyBot.Core.Conversation;

/// <summary>The amounts of a message: one of them is asked about, and the others are as near as another reading of it.</summary>
/// <remarks>As the text of a question that is kept they stand in a row, with semicolons between: <c>50 GWh; 3 MWh</c>.</remarks>
internal static class MessageAmounts
{
    // What a list of a platform shows, the first left out.
    private const int Most = 25;
    private const string Between = "; ";

    /// <summary>Several amounts as one text.</summary>
    public static string Join(IEnumerable<string> amounts) => string.Join(Between, amounts.Take(Most));

    /// <summary>The amount that is asked about.</summary>
    public static string First(string text) => text.Split(Between, 2)[0];

    /// <summary>The answer to the first amount, with the others among its alternatives.</summary>
    public static Answer Offer(Answer answer, string text) => answer with
    {
        Alternatives = [.. answer.Alternatives, .. text.Split(Between).Skip(1).Select(amount => new Alternative(amount, amount))],
    };

    /// <summary>The same amounts with another first: one of them, or another reading of the first, which goes then.</summary>
    public static string With(string text, string chosen)
    {
        var amounts = text.Split(Between).ToImmutableArray();
        return Join((amounts.Contains(chosen) ? amounts.Remove(chosen) : amounts.RemoveAt(0)).Prepend(chosen));
    }
}
