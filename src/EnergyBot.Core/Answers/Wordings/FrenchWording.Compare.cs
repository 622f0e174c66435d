using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <content>Comparisons in French.</content>
public sealed partial class FrenchWording
{
    /// <inheritdoc/>
    public override string IsTimes(Estimate times, bool several) => $", c’est {(times.IsExact ? "" : "environ ")}{TimesNumber(times)}{(EndsInWord(times) ? " de" : "")} fois ";

    /// <inheritdoc/>
    public override string IsAsMuchAs(bool exact, bool several, string other) =>
        $", c’est {(exact ? "exactement" : "à peu près")} autant {(other.Length > 0 && Elides(other) ? "qu’" : "que ")}";

    /// <inheritdoc/>
    public override string InBetween(string others) => $"\u202F; entre les deux\u00A0: {others}";

    /// <inheritdoc/>
    public override string Times(string range) => $"{range} fois";

    /// <inheritdoc/>
    public override string MayTurnRound => "Les fourchettes publiées se recoupent\u00A0: l’un comme l’autre peut être le plus grand.";

    /// <inheritdoc/>
    public override string MixedKinds => "Ce ne sont pas les mêmes sortes d’énergie\u00A0: à comparer avec prudence.";

    /// <inheritdoc/>
    public override string HourAssumed(string thing) => $"Sans durée indiquée, j’ai compté une heure\u00A0: {thing}. Ajoutez une durée pour en changer.";

    /// <inheritdoc/>
    public override string ByAveragePower => "Comparaison des puissances\u00A0: ce qui est donné sur un an compte pour sa moyenne, jour et nuit.";

    /// <inheritdoc/>
    public override string Standing(int side) => side switch
    {
        < 0 => ", c’est moins que ce qui est publié pour ",
        > 0 => ", c’est plus que ce qui est publié pour ",
        _ => ", c’est dans la fourchette publiée pour ",
    };
}
