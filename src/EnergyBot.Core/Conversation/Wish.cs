namespace EnergyBot.Core.Conversation;

/// <summary>What somebody wants of the bot.</summary>
public abstract record Wish;

/// <summary>An answer to a text, whatever it holds.</summary>
/// <param name="Text">The text as it was typed.</param>
public sealed record AskWish(string Text) : Wish;

/// <summary>Two amounts or things set side by side.</summary>
/// <param name="First">The first, as it was typed, or the id of a thing.</param>
/// <param name="Second">What it is compared with.</param>
public sealed record CompareWish(string First, string Second) : Wish;

/// <summary>Whether the claims in a text hold.</summary>
/// <param name="Text">The text, perhaps somebody else's message.</param>
public sealed record CheckWish(string Text) : Wish;

/// <summary>The first amount of energy or power of a text in terms one can picture; the others are one step away.</summary>
/// <param name="Text">The text, perhaps somebody else's message.</param>
public sealed record PerspectiveWish(string Text) : Wish;

/// <summary>What is known of a thing.</summary>
/// <param name="Thing">Its id, or a name of it as it was typed.</param>
public sealed record FactWish(string Thing) : Wish;

/// <summary>What the bot can do.</summary>
public sealed record HelpWish : Wish;

/// <summary>More of an earlier answer: a button or a select below it.</summary>
/// <param name="Reference">The answer's <see cref="ChatReply.Reference"/>.</param>
/// <param name="Action">What is wanted of it.</param>
/// <param name="Argument">For <see cref="AnswerAction.Region"/> the code chosen, for <see cref="AnswerAction.OtherReading"/> its index from 0 (default 0).</param>
public sealed record ActionWish(string Reference, AnswerAction Action, string? Argument = null) : Wish;
