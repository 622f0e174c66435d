using System.Security.Cryptography;
using System.Text;
using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Core.Conversation;

/// <summary>
/// What the buttons below an answer carry to bring it back: the question itself where it is short, so that they work
/// for ever and with no store, or else the id that it is kept under.
/// </summary>
/// <remarks>
/// <c>aeUS-CA:ca2824f3:50 GWh</c> is kind (a, c, f, p), language (e, f, -), region, the catalogue's hash, text; <c>#</c> leads an id.
/// </remarks>
public static class AnswerReference
{
    /// <summary>The longest reference, in UTF-16 code units: it leaves 10 of Discord's 100 for the button's own name.</summary>
    public const int Longest = 90;

    private const string Kinds = "acfp";
    private const string Languages = "ef-";
    private const char Stored = '#';
    private const int IdBytes = 15;

    /// <summary>The reference that holds a question; null for one that does not fit.</summary>
    public static string? Inline(KeptQuestion question)
    {
        var language = question.Language is { } known ? Languages[(int)known] : '-';
        var reference = $"{Kinds[(int)question.Kind]}{language}{question.Region}:{Hash(question.DataVersion)}:{question.Text}";
        return reference.Length <= Longest && IsPlain(question.Text) ? reference : null;
    }

    /// <summary>The id to keep a question under: the same for the same question of the same user, and for no other.</summary>
    public static string IdOf(Asker asker, KeptQuestion question)
    {
        var whole = string.Join('\0', asker.Platform, asker.User, question.Kind, question.Language, question.Region, question.Text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, IdBytes));
    }

    /// <summary>The reference to a question that is kept under an id.</summary>
    public static string To(string id) => Stored + id;

    /// <summary>Reads a reference: one of the two is set; neither where it is none of ours.</summary>
    public static (KeptQuestion? Question, string? Id) Read(string reference)
    {
        if (reference.StartsWith(Stored))
        {
            return (null, reference[1..]);
        }

        var parts = reference.Split(':', 3);
        return parts is [{ Length: >= 2 } head, var hash, var text] && Kinds.IndexOf(head[0], StringComparison.Ordinal) is >= 0 and var kind
            && Languages.IndexOf(head[1], StringComparison.Ordinal) is >= 0 and var language
            ? (new KeptQuestion((QuestionKind)kind, text, language < 2 ? (Locale)language : null, head.Length > 2 ? RegionCode.Parse(head[2..]) : null, hash), null)
            : (null, null);
    }

    /// <summary>True where two data versions have the same content, whether in full or as a reference holds them.</summary>
    public static bool SameData(string version, string other) => Hash(version) == Hash(other);

    // "2026-11-23+ca2824f3": the date says nothing that the hash does not.
    private static string Hash(string version) => version[(version.IndexOf('+', StringComparison.Ordinal) + 1)..];

    // Platforms trim and fold what is not plain.
    private static bool IsPlain(string text) =>
        text.Length > 0 && text.Trim().Length == text.Length && !text.Any(character => char.IsControl(character) || char.IsSurrogate(character));
}
