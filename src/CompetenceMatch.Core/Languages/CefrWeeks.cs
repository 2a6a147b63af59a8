namespace CompetenceMatch.Core.Languages;

/// <summary>Estimated weeks from one CEFR level to the next, full time (min) to part time (max).</summary>
public sealed record CefrWeeks(Cefr From, Cefr To, int WeeksMin, int WeeksMax, string Source);
