using EnergyBot.Core.Answers;

namespace EnergyBot.Core.Conversation;

/// <summary>What an adapter is to show.</summary>
/// <param name="Answer">The answer in full; never null, also where the bot can only say what went wrong.</param>
/// <param name="Part">How much of it is wanted.</param>
/// <param name="Visibility">Who is to see it.</param>
/// <param name="Reference">
/// Brings the answer back for an <see cref="ActionWish"/>, also after a restart: <see cref="AnswerReference.Longest"/>
/// characters at most. Null where there is nothing to bring back: no buttons then.
/// </param>
/// <param name="Region">The region that the answer was made for, ISO 3166; null for none.</param>
public sealed record ChatReply(Answer Answer, ReplyPart Part, Visibility Visibility, string? Reference, string? Region);
