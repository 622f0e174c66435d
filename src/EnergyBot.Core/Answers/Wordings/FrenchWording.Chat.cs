namespace EnergyBot.Core.Answers.Wordings;

/// <content>What only chats say.</content>
public sealed partial class FrenchWording
{
    /// <inheritdoc/>
    public override string AnswerGone => "Je n’ai plus la question derrière ce bouton\u202F; posez-la de nouveau.";

    /// <inheritdoc/>
    public override string DataChanged => "Mes chiffres ont été mis à jour depuis la première réponse\u202F: les nombres peuvent différer.";

    /// <inheritdoc/>
    public override string FailureWithId(string id) => $"Quelque chose a mal tourné de mon côté\u202F; réessayez. Si cela continue, donnez ce numéro à la personne qui gère le bot\u202F: {id}.";
}
