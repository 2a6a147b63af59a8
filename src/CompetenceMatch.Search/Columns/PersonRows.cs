using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Packs a person's single answers, and what facets count.</summary>
internal static class PersonRows
{
    /// <param name="listsFit">False if the person's lists do not fit the columns.</param>
    public static PersonRow Of(CandidateDocument document, bool listsFit)
    {
        var profile = document.Profile;
        var shifts = Shift.Bits(profile.Shifts);
        var regular =
            listsFit
            && shifts is not null
            && profile.Licences.All(LicenceClasses.Known.Contains)
            && document.Nus is null or (>= 0 and < Facts.Levels)
            && profile.Percent is null or (>= 0 and < PersonRow.PercentNotStated);
        return new PersonRow
        {
            Available = profile.AvailableFrom?.DayNumber ?? PersonRow.DateNotStated,
            Answers = PersonRow.AnswersOf(
                document.Nus is { } nus ? Math.Clamp(nus, 0, Facts.Levels - 1)
                    : document.NusStated ? PersonRow.NothingFinished
                    : PersonRow.LevelNotStated,
                LanguageCode.Of(profile.Languages.Where(row => row.Language == "no"))
            ),
            Percent = profile.Percent is { } percent
                ? (byte)Math.Clamp(percent, 0, PersonRow.PercentNotStated - 1)
                : PersonRow.PercentNotStated,
            Shifts = shifts ?? 0,
            Flags = FlagsOf(profile) | (regular ? PersonFlags.None : PersonFlags.Irregular),
        };
    }

    public static FacetKey KeyOf(CandidateDocument document, in PersonRow row, FacetSlots slots) =>
        new()
        {
            Minors = FacetKey.Pack(
                Array.ConvertAll(document.Minors, slots.MinorNumber),
                sizeof(ulong)
            ),
            Moves = document.Home is null
                ? 0
                : (uint)FacetKey.Pack(document.MoveRegions, sizeof(uint)),
            Licences = (ushort)document.Licences,
            Recognition = RecognitionOf(document.Recognition),
            Answers = FacetKey.AnswersOf(row),
        };

    private static byte RecognitionOf(RecognitionHeld held)
    {
        var states = 0;
        foreach (var state in RecognitionNames.All)
            states |= held.May(state) ? 1 << (int)state : 0;
        return (byte)states;
    }

    private static PersonFlags FlagsOf(Profile profile)
    {
        var flags = PersonFlags.None;
        if (profile.RuralInterest == RuralInterest.Yes)
            flags |= PersonFlags.Rural;
        if (profile.RightToWork == RightToWork.Limited)
            flags |= PersonFlags.LimitedRight;
        if (profile.Educations.Any(row => row is { Completed: false, Nus: >= 6 }))
            flags |= PersonFlags.UnfinishedHigher;
        return flags;
    }
}
