using System.Globalization;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Tests.Conversation;

/// <summary>Questions as people hurry to type them, against the built-in catalogue: what is understood, and the number.</summary>
public sealed class AskedQuestionTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string, string>> Questions() =>
        CaseFile.Rows("Conversation", "asked-questions.tsv").Select(row => new TheoryDataRow<string, string, string, string, string>(row[0], row[1], row[2], $"{row[3]} {row[4]}", $"{row[5]} {row[6]}"));

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_hurried_question_is_understood(string language, string text, string intents, string amounts, string number)
    {
        var answer = Assistant.Standard.Answer(text, Preferences.None);
        var claimed = answer.Claims.IsEmpty ? answer.Question.Intent : Intent.Claim;
        Assert.Contains(claimed, intents.Split('|').Select(Enum.Parse<Intent>));
        Assert.Equal(language, answer.Locale.Code());
        var (energy, power) = (amounts.Split(' ')[0], amounts.Split(' ')[1]);
        if (claimed is not (Intent.Claim or Intent.Malformed))
        {
            Near(energy, 0.01, answer.Result?.Energy?.Value / 3600);
            Near(power, 0.01, answer.Result?.Power?.Value);
        }

        var parts = number.Split(' ');
        Near(parts[0], parts[1] == "-" ? 0 : double.Parse(parts[1], CultureInfo.InvariantCulture), answer.Result?.Value?.Value);
        if (parts[0] != "-" && answer.Question.Intent is not (Intent.Convert or Intent.Duration or Intent.Cost))
        {
            Assert.NotEmpty(answer.Sources);
        }
    }

    private static void Near(string expected, double tolerance, double? found)
    {
        if (expected != "-")
        {
            var wanted = double.Parse(expected, CultureInfo.InvariantCulture);
            Assert.NotNull(found);
            Assert.InRange(found.Value, wanted * (1 - tolerance), wanted * (1 + tolerance));
        }
    }
}
