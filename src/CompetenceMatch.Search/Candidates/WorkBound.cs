using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The most that a person's dates could count for, whatever the day and the occupation.</summary>
/// <param name="Months">At least the months of work counted; overlaps may count twice.</param>
/// <param name="LastMonth">Month number of the latest end; work that goes on ends never.</param>
internal readonly record struct WorkBound(int Months, int LastMonth)
{
    private const int Endless = 12_000_000;

    public static WorkBound Of(Profile profile)
    {
        var (months, last) = (0, int.MinValue);
        foreach (var work in profile.Experience)
        {
            if (work.To is null && work.Current)
                return new WorkBound(Endless, Endless);
            if ((work.To ?? work.From)?.Number is not { } end)
                continue;
            months += Math.Max(1, end - (work.From?.Number ?? end) + 1);
            last = Math.Max(last, end);
        }

        return new WorkBound(months, last);
    }
}
