using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition;

/// <summary>Reads the employer's word from the card and the match, never from dates, papers or a case.</summary>
public static class EmployerStandings
{
    /// <param name="profession">The row that the need means; null = none.</param>
    /// <param name="card">The blind card.</param>
    /// <param name="match">Of the same need and person.</param>
    public static EmployerStanding Of(
        Need need,
        RegulatedProfession? profession,
        Profile card,
        MatchResult match,
        Taxonomy taxonomy
    )
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(match);
        var closed = profession is { ClosesOccupation: true };
        var held =
            closed && need.Occupation is { } occupation
                ? HeldAuthorisation.Of(card, profession!, occupation, taxonomy)
                : Recognised(need, card);
        return held switch
        {
            HeldAuthorisationState.Granted => EmployerStanding.Authorised,
            HeldAuthorisationState.Pending => EmployerStanding.Pending,
            // In an open occupation a level that is claimed is no gap; its recognition is the one step.
            _ => match.OneStepAway || (!closed && match.Gaps.Count == 0)
                ? EmployerStanding.OneStepAway
                : EmployerStanding.Further,
        };
    }

    private static HeldAuthorisationState Recognised(Need need, Profile card)
    {
        if (need.MinNus is not { } asked)
        {
            return HeldAuthorisationState.Granted;
        }
        var educations = card
            .Educations.Where(row => row.Completed is true && row.Nus >= asked)
            .Select(row => row.Recognition);
        var trades = card
            .TradeCertificates.Where(_ => asked <= HeldLevel.TradeCertificate)
            .Select(row => row.Recognition);
        return educations.Concat(trades).Select(Of).DefaultIfEmpty().Max();
    }

    private static HeldAuthorisationState Of(RecognitionState? state) =>
        state is RecognitionState.Granted or RecognitionState.NotNeeded
            ? HeldAuthorisationState.Granted
            : HeldAuthorisation.Of(state);
}
