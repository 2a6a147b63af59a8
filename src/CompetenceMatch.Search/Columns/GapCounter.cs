using System.Numerics;
using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Counts what a person lacks of a need's musts, as Core's gap list does, without writing it down.</summary>
internal sealed class GapCounter(
    OccupationTable occupation,
    SkillTable skills,
    LevelPoints level,
    LanguagePoints language,
    PlacePoints place,
    TermPoints terms
)
{
    private NeedDemands demands = null!;
    private int licences;
    private int unknownLicences;
    private int closableLicences;
    private bool closableUnknown;
    private bool closableEducation;
    private bool closableByAnyone;
    private bool answersClose;
    private bool answersSayAll;

    public void Fill(NeedDemands of)
    {
        demands = of;
        (licences, unknownLicences, closableLicences) = (0, 0, 0);
        closableUnknown = false;
        foreach (var asked in demands.Licences)
        {
            var hasRoute = LicenceRoutes.Of(asked, demands.Taxonomy).Count > 0;
            // Who holds something that is no class is irregular, so nobody here holds what is no class.
            var bit = FacetSlots.Licence(asked) is >= 0 and var number ? 1 << number : 0;
            licences |= bit;
            unknownLicences += bit == 0 ? 1 : 0;
            closableLicences |= hasRoute ? bit : 0;
            closableUnknown |= bit == 0 && hasRoute;
        }

        answersClose =
            !level.ByAuthorisation
            && !language.NeedsLists
            && closableLicences == 0
            && !closableUnknown;
        closableEducation =
            demands.Need is { Occupation: not null, MinNus: <= HeldLevel.TradeCertificate };
        closableByAnyone =
            demands.Closed is { LegalKind: "certificate" }
            && demands.Occupation.HasRoute[(int)EducationArea.Unknown];
    }

    /// <summary>False if nothing is asked that could be the one step somebody is away.</summary>
    public bool CanBeOneStep =>
        !answersClose || demands.Languages.Count > 0 || demands.Need.MinNus is not null;

    /// <summary>False if a person's row alone says what is missing.</summary>
    public bool NeedsLists =>
        level.ByAuthorisation || language.NeedsLists || licences != 0 || skills.Musts > 0;

    /// <summary>Makes <see cref="Floor"/> and <see cref="KnownFrom"/> know.</summary>
    public void FillFloors()
    {
        language.FillBelow();
        answersSayAll = !NeedsLists && unknownLicences == 0 && !place.HasFar && !terms.HasStart;
    }

    /// <summary>As many gaps as the answers to level and Norwegian show; there can be more.</summary>
    public int Floor(ushort answers) =>
        (level.IsGap(PersonRow.LevelOf(answers)) ? 1 : 0)
        + (language.IsBelow(PersonRow.NorwegianOf(answers)) ? 1 : 0);

    /// <summary>Whether the fit is met, where the row alone says it; null = the lists must be read.</summary>
    public bool? KnownFrom(CandidateFit fit, in PersonRow person)
    {
        var floor = Floor(person.Answers);
        if (person.Flags.HasFlag(PersonFlags.LimitedRight))
            return false;
        if (fit == CandidateFit.Full)
            return floor > 0 ? false
                : answersSayAll ? true
                : null;
        return floor > 1 || (floor == 0 && answersClose) ? false : null;
    }

    public (int Gaps, bool OneStepAway) Of(int row, in PersonRow person, int held, Details lists)
    {
        var (count, closable) = level.ByAuthorisation ? Approval(lists) : Education(person);
        var (languages, worst) = language.Gaps(person.Norwegian, lists);
        var lacking = licences & ~held;
        var others =
            skills.Missing(lists)
            + (place.IsGap(row, person) ? 1 : 0)
            + (terms.IsGap(person) ? 1 : 0)
            + (person.Flags.HasFlag(PersonFlags.LimitedRight) ? 1 : 0);
        closable |= languages > 0 && worst == 1;
        closable |= (lacking & closableLicences) != 0 || closableUnknown;
        count += languages + BitOperations.PopCount((uint)lacking) + unknownLicences + others;
        return (count, count == 1 && others == 0 && closable);
    }

    private (int Gaps, bool Closable) Approval(Details lists) =>
        occupation.State(lists) == HeldAuthorisationState.Granted
            ? (0, false)
            : (1, occupation.HasRoute(lists) ?? closableByAnyone);

    private (int Gaps, bool Closable) Education(in PersonRow person) =>
        !level.IsGap(person.Level) ? (0, false)
        : closableEducation ? (1, true)
        : (
            1,
            person.Flags.HasFlag(PersonFlags.UnfinishedHigher)
                && demands.Taxonomy.Routes.ContainsKey("R06")
        );
}
