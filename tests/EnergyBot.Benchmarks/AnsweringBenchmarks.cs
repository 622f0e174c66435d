using BenchmarkDotNet.Attributes;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;

namespace EnergyBot.Benchmarks;

/// <summary>What a question costs from text to document, against the shortest as the baseline.</summary>
[MemoryDiagnoser]
public class AnsweringBenchmarks
{
    private readonly Assistant _assistant = Assistant.Standard;

    [Benchmark(Baseline = true)]
    public Answer An_amount() => _assistant.Answer("50 GWh", Preferences.None);

    [Benchmark]
    public Answer A_product() => _assistant.Answer("500,000 servers at 6.5 kW for a year", Preferences.None);

    [Benchmark]
    public Answer How_many() => _assistant.Answer("combien de recharges de téléphone pour un entraînement de ChatGPT ?", Preferences.None);

    [Benchmark]
    public Answer Off_topic() => _assistant.Answer("what's the weather in Paris", Preferences.None);

    [Benchmark]
    public AnswerDocument A_document() => DocumentRenderer.Render(_assistant.Answer("50 GWh", Preferences.None));
}
