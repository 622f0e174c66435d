using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Answers;

/// <summary>Answers about the bot itself, and to small talk.</summary>
internal sealed class HelpAnswers(FactCatalogue catalogue)
{
    /// <summary>What the bot can do, reads, knows, or rests on: what was asked about.</summary>
    public void Help(AnswerDraft draft)
    {
        var lines = LinesFor(draft.Question, draft.Wording);
        draft.Headline = Phrase.Text(lines[0]);
        draft.Working.AddRange(lines.Skip(1).Select(Phrase.Text));
    }

    /// <summary>A word back to a greeting, thanks or an insult; to all else what the bot is for.</summary>
    public static void SmallTalk(AnswerDraft draft) => draft.Headline = Phrase.Text(First(draft.Question, Cue.Insult, Cue.Thanks, Cue.Hello) switch
    {
        Cue.Insult => draft.Wording.Insult,
        Cue.Thanks => draft.Wording.Thanks,
        Cue.Hello => draft.Wording.Hello,
        _ => draft.Wording.OffTopic,
    });

    private IReadOnlyList<string> LinesFor(Question question, Wording wording) => First(question, Cue.HelpUnits, Cue.HelpSources, Cue.Help, Cue.HelpThings, Cue.About) switch
    {
        Cue.HelpUnits => wording.HelpUnits,
        Cue.HelpThings => wording.HelpThings(catalogue.Things.Length),
        Cue.HelpSources => wording.HelpSources(catalogue.Things.Sum(thing => thing.Figures.Length), catalogue.Sources.Length),
        Cue.About => wording.About,
        _ => wording.Help,
    };

    private static Cue? First(Question question, params ReadOnlySpan<Cue> wanted)
    {
        foreach (var cue in wanted)
        {
            if (question.Mentions.Any(mention => mention is CueMention found && found.Cue == cue))
            {
                return cue;
            }
        }

        return null;
    }
}
