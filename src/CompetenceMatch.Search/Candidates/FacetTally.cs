using System.Globalization;
using CompetenceMatch.Core.Languages;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The counters of every facet's listed values. Who has not answered passes any value.</summary>
internal sealed class FacetTally(FacetSlots slots, bool includeWouldMove, DateOnly today)
{
    private static readonly string[] Cefrs = Enum.GetNames<Cefr>();
    private static readonly string[] MinorCodes =
    [
        .. Enumerable
            .Range(0, FacetSlots.Minors)
            .Select(m => m.ToString("000", CultureInfo.InvariantCulture)),
    ];
    private readonly int[] unanswered = new int[Enum.GetValues<FacetId>().Length];
    private readonly int[] regions = new int[slots.RegionCodes.Count];
    private readonly int[] minors = new int[FacetSlots.Minors];
    private readonly int[] levels = new int[10];
    private readonly int[] spoken = new int[Cefrs.Length];
    private readonly int[] licences = new int[FacetSlots.LicenceCodes.Count];
    private readonly DateOnly[] dates = [today, today.AddMonths(1), today.AddMonths(3)];
    private readonly int[] free = new int[3];
    private readonly int[] recognition = new int[RecognitionNames.All.Count];

    public void Add(FacetId facet, CandidateDocument document)
    {
        switch (facet)
        {
            case FacetId.Region:
                AddRegions(document);
                break;
            case FacetId.Occupation:
                foreach (var minor in document.Minors)
                    minors[minor]++;
                break;
            case FacetId.Level when document.NusStated:
                levels[document.Nus ?? levels.Length - 1]++;
                break;
            case FacetId.Norwegian when document.SpokenNorwegian is { } level:
                spoken[(int)level]++;
                break;
            case FacetId.Licence:
                for (var i = 0; document.Licences != 0 && i < licences.Length; i++)
                    licences[i] += (document.Licences >> i) & 1;
                break;
            case FacetId.Available when document.Profile.AvailableFrom is { } from:
                for (var i = 0; i < dates.Length; i++)
                    free[i] += from <= dates[i] ? 1 : 0;
                break;
            case FacetId.Recognition when !document.Recognition.NotStated:
                for (var i = 0; i < recognition.Length; i++)
                    recognition[i] += (document.Recognition.States >> i) & 1;
                break;
            default:
                unanswered[(int)facet]++;
                break;
        }
    }

    /// <summary>True for the values that <see cref="Counts"/> gives.</summary>
    public bool Lists(FacetId facet, string value) => Counts(facet).Any(v => v.Value == value);

    public IEnumerable<(string Value, int Count)> Counts(FacetId facet) =>
        Listed(facet).Select(v => (v.Value, v.Count + unanswered[(int)facet]));

    private IEnumerable<(string Value, int Count)> Listed(FacetId facet) =>
        facet switch
        {
            FacetId.Region => slots.RegionCodes.Select((r, i) => (r, regions[i])),
            FacetId.Occupation => MinorCodes.Select((m, i) => (m, minors[i])),
            FacetId.Level => Enumerable.Range(0, 9).Select(l => (Text(l), AtLeast(levels, l, 9))),
            FacetId.Norwegian => Enumerable
                .Range(1, Cefrs.Length - 1)
                .Select(l => (Cefrs[l], AtLeast(spoken, l, Cefrs.Length))),
            FacetId.Licence => FacetSlots.LicenceCodes.Select((c, i) => (c, licences[i])),
            FacetId.Available => dates.Select(
                (d, i) => (d.ToString("O", CultureInfo.InvariantCulture), free[i])
            ),
            _ => RecognitionNames.All.Select((s, i) => (RecognitionNames.Of(s), recognition[i])),
        };

    private void AddRegions(CandidateDocument document)
    {
        if (document.Home is null)
            unanswered[(int)FacetId.Region]++;
        else if (document.HomeRegion >= 0)
            regions[document.HomeRegion]++;
        if (document.Home is null || !includeWouldMove)
            return;
        foreach (var region in document.MoveRegions)
            regions[region]++;
    }

    // The last level counter holds those who finished nothing: they meet no level.
    private static int AtLeast(int[] counts, int level, int end) => counts[level..end].Sum();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
