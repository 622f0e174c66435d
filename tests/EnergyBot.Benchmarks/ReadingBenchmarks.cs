using BenchmarkDotNet.Attributes;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;

namespace EnergyBot.Benchmarks;

/// <summary>Reading is linear: ten times the text takes ten times as long, whatever it is made of.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly Assistant _assistant = Assistant.Standard;
    private string _text = "";

    [Params(100, 1_000, 10_000)]
    public int Length { get; set; }

    [Params("50 GWh and ", "1,234 ", "phone charge ", "two hundred and ", "9", "«\u202E» ")]
    public string Of { get; set; } = "";

    [GlobalSetup]
    public void Write() => _text = string.Concat(Enumerable.Repeat(Of, Length / Of.Length));

    [Benchmark]
    public Answer Read() => _assistant.Answer(_text, Preferences.None);
}
