using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The recognition states of a person's qualifications, and whether one is not stated.</summary>
internal readonly record struct RecognitionHeld(int States, bool NotStated)
{
    /// <summary>True if one qualification has the state or does not say.</summary>
    public bool May(RecognitionState state) => NotStated || (States & (1 << (int)state)) != 0;

    public static RecognitionHeld Of(Profile profile)
    {
        var (states, notStated) = (0, false);
        var stated = profile
            .Educations.Select(e => e.Recognition)
            .Concat(profile.TradeCertificates.Select(c => c.Recognition))
            .Concat(profile.Authorisations.Select(a => Of(a.State)));
        foreach (var state in stated)
        {
            if (state is { } known)
                states |= 1 << (int)known;
            else
                notStated = true;
        }

        return new RecognitionHeld(states, notStated);
    }

    private static RecognitionState? Of(AuthorisationState state) =>
        state switch
        {
            AuthorisationState.Granted => RecognitionState.Authorised,
            AuthorisationState.Pending => RecognitionState.Applied,
            _ => RecognitionState.Refused,
        };
}
