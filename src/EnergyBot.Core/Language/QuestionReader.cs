using System.Collections.Immutable;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Reads a message into a question. Never throws, whatever the message holds; linear in its length; thread-safe.</summary>
public sealed class QuestionReader
{
    /// <summary>The longest message that is read as one question, in UTF-16 code units.</summary>
    public const int LongestQuestion = 10_000;

    private readonly Vocabulary _vocabulary;
    private readonly UnitTable _units;
    private readonly MentionScanner _scanner;
    private readonly Suggester _suggester;
    private readonly Corrector _corrector;
    private readonly LooseRates _loose;

    /// <summary>A reader that knows these units and names.</summary>
    public QuestionReader(UnitTable units, IEnumerable<Name> names)
    {
        _units = units;
        _vocabulary = new Vocabulary(names);
        _scanner = new MentionScanner(units, _vocabulary);
        _suggester = new Suggester(units, _vocabulary);
        _corrector = new Corrector(units, _vocabulary);
        _loose = new LooseRates(units);
        RegionNames = _vocabulary.Regions;
    }

    /// <summary>The names of the regions.</summary>
    public RegionNames RegionNames { get; }

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="hint">The reader's language, which decides where the words do not; null where not known.</param>
    public Question Read(string text, Locale? hint)
    {
        var head = text.Length > LongestQuestion ? text[..LongestQuestion] : text;
        var tokens = Separators.Settle(Tokenizer.Split(head));
        var (detected, locale, mentions) = Scan(tokens, hint);
        var problem = tokens.IsEmpty ? ProblemKind.Empty
            : text.Length > LongestQuestion ? ProblemKind.TooLong
            : (ProblemKind?)null;
        if (problem is { } kind)
        {
            return new Question(text, locale, Intent.Malformed, [], [], null, null, new Problem(kind));
        }

        var corrections = _corrector.Find(tokens, mentions, locale);
        if (!corrections.IsEmpty)
        {
            // Only those count with which the words come to mean something.
            var corrected = Scan(Corrector.Apply(tokens, corrections), hint);
            var proven = corrections.RemoveAll(correction => !Corrector.Holds(tokens[correction.Token], corrected.Mentions));
            (detected, locale, mentions) = proven.IsEmpty ? (detected, locale, mentions)
                : proven.Length == corrections.Length ? corrected
                : Scan(Corrector.Apply(tokens, proven), hint);
            corrections = proven;
        }

        mentions = Certain(head, detected, mentions);
        var question = Interpreter.Interpret(head, locale, _loose.Settle(head, BorrowedUnits.Settle(head, Regions(mentions))));
        return WithSuggestion(question) with
        {
            Corrections = [.. corrections.Select(correction => new Correction(tokens[correction.Token].Span, correction.Meant.Written))],

            // "Which is bigger, A or B" says nothing of either.
            Statements = question.Intent == Intent.Compare && (Interpreter.Has(mentions, Cue.Compare) || mentions.All(mention => mention is CueMention { Cue: Cue.Or } || SubjectFinder.IsEnergy(mention)))
                ? []
                : ClaimReader.ReadMessage(head, new PhraseText(tokens), BorrowedUnits.Settle(head, mentions), locale),
        };
    }

    /// <summary>Reads what a part of a longer text says of amounts.</summary>
    /// <param name="text">The part, in full sentences and no longer than a question.</param>
    /// <param name="hint">The language of the text so far, or else of the reader; null where not known.</param>
    /// <param name="memory">What the parts before told.</param>
    public (Question Question, ClaimMemory Memory) ReadClaims(string text, Locale? hint, ClaimMemory memory)
    {
        var tokens = Separators.Settle(Tokenizer.Split(text));
        var (detected, locale, mentions) = Scan(tokens, hint);
        mentions = Certain(text, detected, mentions);
        var reading = ClaimReader.Read(text, new PhraseText(tokens), BorrowedUnits.Settle(text, mentions), locale, memory);
        return (new Question(text, locale, Intent.Claim, mentions, [], null, null, null) { Statements = reading.Statements }, reading.Memory);
    }

    private (Locale? Detected, Locale Locale, ImmutableArray<Mention> Mentions) Scan(ImmutableArray<Token> tokens, Locale? hint)
    {
        var phrases = new PhraseText(tokens);
        var detected = LocaleDetector.Detect(phrases, _vocabulary);
        var locale = detected ?? hint ?? (LocaleDetector.HasDecimalComma(tokens) ? Locale.French : Locale.English);
        return (detected, locale, UnitContexts.Settle(tokens, _scanner.Scan(phrases, locale), _units.Contexts));
    }

    private Question WithSuggestion(Question question) => question.Problem is { Kind: ProblemKind.UnknownUnit or ProblemKind.UnknownThing } problem
        && question.Mentions.Any(mention => mention is UnknownMention && mention.Span.Of(question.Text) == problem.Words)
        ? question with { Problem = problem with { Suggestion = _suggester.For(problem.Words, question.Locale) } }
        : question;

    /// <summary>In a text whose words tell the language, that language's own separators have one reading.</summary>
    private static ImmutableArray<Mention> Certain(string text, Locale? detected, ImmutableArray<Mention> mentions) => detected is not { } locale
        ? mentions
        : [.. mentions.Select(mention => mention switch
        {
            QuantityMention { Written.Other: not null } quantity when IsNative(quantity.Span.Of(text), locale) => quantity with { Written = quantity.Written with { Other = null } },
            NumberMention { Written.Other: not null } number when IsNative(number.Span.Of(text), locale) => number with { Written = number.Written with { Other = null } },
            _ => mention,
        })];

    private static bool IsNative(string number, Locale locale) =>
        locale == Locale.English || (number.Contains(',', StringComparison.Ordinal) && !number.Contains('.', StringComparison.Ordinal));

    /// <summary>"A third of France's electricity in homes": the country's own use, a part of which is meant.</summary>
    private static bool IsOwner(ImmutableArray<Mention> mentions, int at) =>
        at > 0 && at + 1 < mentions.Length && mentions[at - 1] is NumberMention { Value.High: < 1 } && mentions[at + 1] is CueMention { Cue: Cue.Energy };

    /// <summary>A country's name is a region where another thing is asked about: "homes, France", "50 GWh in France".</summary>
    private static ImmutableArray<Mention> Regions(ImmutableArray<Mention> mentions)
    {
        // "Reactors for Ireland": the country is what they are to run.
        var families = mentions.Any(mention => mention is ThingMention { Name: { Family: not null, Region: null, Topic: not Topic.Generation } })
            || (mentions.Any(mention => mention is ThingMention { Name: { Family: not null, Region: null } }) && mentions.Any(SubjectFinder.IsEnergy));
        var subjects = mentions.Any(mention => mention is ThingMention { SaysWhere: false } or QuantityMention);

        // A price or an intensity is a country's, wherever its name stands: "2 kW for 3 hours cost uk".
        var worth = (Interpreter.Has(mentions, Cue.Cost) || Interpreter.Has(mentions, Cue.Carbon))
            && mentions.Any(mention => mention is ThingMention { Name.Region: null } or QuantityMention { Amount.Dimension.IsPriceOrCarbon: false });
        return
        [
            .. mentions.Select((mention, at) => mention is ThingMention { Name: { Region: { } region, Family: null } } country
                && (worth || (families && !IsOwner(mentions, at)) || (subjects && country.SaysWhere))
                    ? new RegionMention(mention.Span, region)
                    : mention),
        ];
    }
}
