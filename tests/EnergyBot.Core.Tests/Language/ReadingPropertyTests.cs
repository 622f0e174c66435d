using CsCheck;
using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Language;

public sealed class ReadingPropertyTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "how many", "combien de", "how long", "combien de temps", "how far", "how much energy", "in", "en", "for", "pendant", "of", "de", "d'", "l'", "a", "an", "un", "une",
        "per", "par", "/", "each", "and", "et", "+", "plus", "vs", "=", "x", "×", "*", "times", "fois", "to", "à", "-", "–", "±", "%", "between", "entre", "about", "environ",
        "kWh", "GWh", "MWh", "mWh", "kw/h", "J", "W", "kW", "h", "min", "km", "100km", "a year", "par an", "jour", "kg", "tep", "BTU", "cal", "m", "g", "j", "t", "s",
        "0", "1", "2.5", "2,5", "1,234", "1 234", "1e60", "1e-60", "-5", "2024", "billion", "milliards", "half", "demi", "two", "deux", "½", "2h30", "24/7", "10-20", "99999999999999999999",
        "€", "$", "£", "c€", "ct", "cents", "pence", "CHF", "€/kWh", "per kWh", "le kWh", "kg CO2", "gCO2/kWh", "tonnes of CO2", "mAh", "V", "BTU air con", "kWc", "aux 100", "all year", "toute l'année",
        "et demi", "and a half", "et quart", "out of", "au lieu de", "times more", "fois la", "several", "kwhh", "gigawat", "bouiloire", "ketle", "1.775", "1,8", "10€50", "3 1/2", "-", "'", "’",
        "phone charges", "ChatGPT queries", "foyers", "homes", "French", "San Francisco", "France", "kettle", "server", "EV", "US", "us", "zorglub", "help", "aide",
        ".", ",", "?", "!", "(", ")", "<@1>", "https://a.b/5", "\n", "\u00A0", "\u200B", "\u202E", "\uD83D", "\uDC00", "🔥", "\0", "é", "\u0301", "²");

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Select(Piece.Array[0, 14], Gen.OneOf(" ", "", "  "), (pieces, gap) => string.Join(gap, pieces)),
        Gen.String[0, 60],
        Gen.Char.Array[0, 60].Select(letters => new string(letters)));

    private static readonly Gen<Locale?> Hint = Gen.OneOf<Locale?>(null, Locale.English, Locale.French);

    [Fact]
    public void Any_text_gets_a_reading_whose_parts_hold_together() =>
        Gen.Select(Text, Hint).Sample(
            (text, hint) =>
            {
                var question = Sample.Read(text, hint);
                Assert.Equal(text, question.Text);
                AssertInOrder(question);
                AssertFinite(question);
                Assert.All(question.Corrections, correction => Assert.True(correction.Span.Start >= 0 && correction.Span.End <= text.Length && correction.Meant.Length > 0));
                Assert.True(question.Problem is null || question.Intent == Intent.Malformed || question.Problem.Kind == ProblemKind.UnknownThing, text);
                Assert.True(question.Intent != Intent.Malformed || question.Problem is not null, text);
                Assert.All(question.Subject.SelectMany(term => term.Factors), factor => Assert.Contains(question.Mentions, mention => mention.Span == factor.Span));
            },
            iter: 20_000);

    [Fact]
    public void What_the_bot_writes_it_reads_as_it_was_meant() =>
        Gen.Select(Gen.OneOf(Locale.English, Locale.French), Gen.OneOf(Written), Gen.Int[1, 9999], Gen.Int[-3, 6]).Sample(
            (locale, id, digits, power) =>
            {
                var unit = UnitTable.Standard[id];
                var value = digits * Math.Pow(10, power);
                var text = Wording.For(locale).Measured(value, 4, unit.SymbolIn(locale));
                var mention = Assert.IsType<QuantityMention>(Assert.Single(Sample.Read(text, locale).Mentions));
                Assert.Equal(unit.Id, mention.Unit.Id);
                Assert.Equal(value, mention.Amount.Amount.Value / unit.Factor, 1e-9 * value);
                Assert.Equal(new TextSpan(0, text.Length), mention.Span);
            },
            iter: 5_000);

    [Fact]
    public void The_work_of_reading_grows_with_the_text_and_no_faster()
    {
        foreach (var piece in new[] { "combien de foyers pour 50 GWh ? ", "2000 calories eaten at 0,25 €/kWh, ", "1,234 and 1.5 kWh out of 30. ", "5000 mAh 3 V ", "kwhh ketle " })
        {
            // What one reading allocates stands for its work: it makes tokens, phrases and mentions as it goes.
            var (half, whole) = (Work(piece, 4_000), Work(piece, 8_000));
            Assert.InRange(whole, half, 3 * half);
        }
    }

    [Fact]
    public void Spacing_does_not_matter() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.OneOf("  ", "\u00A0", "\u202F", " \t "), Hint).Sample(
            (at, space, hint) =>
            {
                var text = Plain[at % Plain.Length];
                AssertSame(text, text.Replace(" ", space, StringComparison.Ordinal), hint);
                AssertSame(text, $"{space}{text}{space}", hint);
            },
            iter: 5_000);

    [Fact]
    public void Case_does_not_matter_but_in_units()
    {
        foreach (var text in Plain.Where(text => !text.Contains("kWh", StringComparison.Ordinal) && !text.Contains(" MJ", StringComparison.Ordinal)))
        {
            AssertSame(text, text.ToUpperInvariant(), null);
        }
    }

    private static string[] Plain { get; } =
    [
        "how many phone charges for a ChatGPT training",
        "how many homes could 50 gigawatt hours power for a year",
        "combien de recharges de téléphone pour un entraînement de ChatGPT ?",
        "500,000 servers at 6.5 kilowatts for a year",
        "2,5 milliards de requêtes ChatGPT par jour pendant un an",
        "how long does 13.5 kWh last at 900 watts",
        "10 kWh in MJ",
        "combien de kWh dans 1 tep",
        "how many French homes is 50 kWh",
        "how many ducks for 5 joules",
        "moins trois foyers",
        "t'es nul",
    ];

    private static string[] Written { get; } = ["Wh", "kWh", "MWh", "GWh", "TWh", "J", "kJ", "MJ", "GJ", "W", "kW", "MW", "GW", "kcal", "toe", "BTU", "hp", "km", "kg", "L", "EUR", "USD", "GBP", "ctEUR", "gCO2e", "kgCO2e", "tCO2e"];

    private static long Work(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        _ = Sample.Read(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Sample.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertSame(string one, string other, Locale? hint)
    {
        var (left, right) = (Sample.Read(one, hint), Sample.Read(other, hint));
        Assert.Equal((left.Locale, left.Intent, left.Region, left.Problem?.Kind), (right.Locale, right.Intent, right.Region, right.Problem?.Kind));
        Assert.Equal(ReadingForm.Subject(left), ReadingForm.Subject(right));
        Assert.Equal(ReadingForm.Target(left.Target), ReadingForm.Target(right.Target), ignoreCase: true);
    }

    private static void AssertInOrder(Question question)
    {
        var end = 0;
        foreach (var mention in question.Mentions)
        {
            Assert.True(mention.Span.Start >= end && mention.Span.Length > 0, $"{mention} starts before {end}");
            end = mention.Span.End;
        }

        Assert.True(end <= question.Text.Length);
    }

    private static void AssertFinite(Question question)
    {
        foreach (var mention in question.Mentions.OfType<QuantityMention>())
        {
            // An amount per so much must be reckoned without overflow.
            Assert.True(double.IsFinite(mention.Rate.Amount.High));
        }
    }
}
