using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>What a need asks of one language beside what a person states, per skill.</summary>
internal static class AskedLevels
{
    public static IEnumerable<(Cefr Asked, Cefr? Held)> Of(LanguageDemand demand, Profile profile)
    {
        var held = profile.Languages.Where(l => l.Language == demand.Language);
        if (demand.Listening is { } listening)
            yield return (listening, held.Max(l => l.Listening));
        if (demand.Reading is { } reading)
            yield return (reading, held.Max(l => l.Reading));
        if (demand.Speaking is { } speaking)
            yield return (speaking, held.Max(l => l.Speaking));
        if (demand.Writing is { } writing)
            yield return (writing, held.Max(l => l.Writing));
    }
}
