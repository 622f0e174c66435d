namespace EnergyBot.Core.Answers.Wordings;

/// <content>What only chats say.</content>
public sealed partial class EnglishWording
{
    /// <inheritdoc/>
    public override string AnswerGone => "I no longer have the question behind that button; please ask it again.";

    /// <inheritdoc/>
    public override string DataChanged => "My figures have been updated since this was first answered, so numbers may differ.";

    /// <inheritdoc/>
    public override string FailureWithId(string id) => $"Something went wrong on my side; please try again. If it goes on, give this number to whoever runs the bot: {id}.";
}
