using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Recognition;

/// <summary>A random person with one qualification and a goal it may lead to.</summary>
internal sealed record DrawnPerson(
    string Goal,
    int? Nus,
    string? Field,
    string? Trade,
    string? Country,
    bool Completed,
    Documents Documents,
    RecognitionState Recognition,
    int Years,
    Residence? Residence,
    Cefr? Norwegian
)
{
    public Profile Profile()
    {
        var person = AProfile.Of().With(p => p with { Residence = Residence });
        if (Trade is not null)
        {
            person = person.HoldsTrade(Trade, Goal, Country, Documents, Recognition);
        }
        else if (Nus is not null)
        {
            person = person.Studied(Nus, Field, Country, null, Completed, Documents, Recognition);
        }
        if (Years > 0)
        {
            person = person.WorkedAs(Goal, $"{2026 - Years}-01", "2025-12");
        }
        return Norwegian is { } level ? person.Speaks("no", level.ToString()) : person;
    }

    /// <summary>The approval is held, or the education is recognised already.</summary>
    public bool IsDone(RecognitionPlan plan) =>
        Recognition is RecognitionState.Authorised
        || (
            !plan.Regulated
            && (
                Country == "NO"
                || Recognition is RecognitionState.Granted or RecognitionState.NotNeeded
            )
        );
}
