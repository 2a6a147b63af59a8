using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Search.Columns;

/// <summary>What every concept of a segment is worth for the occupation that a need asks.</summary>
internal sealed class OccupationTable
{
    private const byte ByEducation = 1;
    private const byte ByCertificate = 2;
    private const byte WithRoute = 4;

    private readonly Table<byte> links = new();
    private readonly Table<byte> leads = new();
    private readonly Table<byte> recognised = new();
    private readonly Table<byte> approved = new();
    private NeedDemands demands = null!;
    private long educated;
    private long certified;

    public void Fill(NeedDemands of, Segment segment)
    {
        demands = of;
        Tiers.Clear();
        var weights = demands.Weights.Weights;
        educated = weights[MatchRules.OccupationEducation] * (OccupationPart.Whole / 100);
        certified = weights[MatchRules.OccupationTradeCertificate] * (OccupationPart.Whole / 100);
        FillWorks(segment);
        FillQualifications(segment);
        FillApprovals(segment);
        Tiers.Sort();
    }

    public OccupationTiers Tiers { get; } = new();

    /// <summary>Adds everyone with something that speaks for the state; they may have something better too.</summary>
    public void AddHolders(HeldAuthorisationState state, Segment segment, Span<ulong> to)
    {
        for (var i = 0; i < segment.Authorisations.Items.Count; i++)
        {
            if (approved[i] == (byte)state)
                segment.Authorisations.Rows[i].AddTo(to);
        }

        for (var i = 0; i < segment.Qualifications.Items.Count; i++)
        {
            if (recognised[i] == (byte)state)
                segment.Qualifications.Rows[i].AddTo(to);
        }
    }

    /// <summary>0 to <see cref="OccupationPart.Whole"/>.</summary>
    public long Fit(Details person) => Math.Max(Worked(person), Qualified(person));

    /// <summary>What is said about the authorisation wins over the recognition of what leads there.</summary>
    public HeldAuthorisationState State(Details person)
    {
        var best = 0;
        foreach (var one in person.Authorisations)
            best = Math.Max(best, approved[(int)one]);
        if (best > 0)
            return (HeldAuthorisationState)best;
        foreach (var one in person.Qualifications)
            best = Math.Max(best, recognised[(int)one]);
        return (HeldAuthorisationState)best;
    }

    /// <summary>Whether what leads there has a way to approval; null = nothing leads there.</summary>
    public bool? HasRoute(Details person)
    {
        bool? found = null;
        foreach (var one in person.Qualifications)
        {
            if (leads[(int)one] is > 0 and var lead)
                found = found is true || (lead & WithRoute) != 0;
        }

        return found;
    }

    private void FillWorks(Segment segment)
    {
        var (need, works) = (demands.Need, segment.Works.Items);
        var link = links.Cleared(works.Count);
        for (var i = 0; need.Occupation is not null && i < link.Length; i++)
        {
            var (held, esco) = works[i];
            var rule = OccupationPart.LinkRule(need, held, esco, demands.Taxonomy);
            link[i] = (byte)demands.Weights.Weights[rule];
            if (link[i] > 0)
                Tiers.AddWork(i, (long)link[i] * demands.Weights.MostWork);
        }
    }

    private void FillQualifications(Segment segment)
    {
        var lead = leads.Cleared(segment.Qualifications.Items.Count);
        var states = recognised.Cleared(lead.Length);
        if (demands.Need.Occupation is not { } asked)
            return;
        foreach (var (kind, concepts) in segment.QualificationKinds)
        {
            if (Lead(kind, asked) is not (> 0 and var leading))
                continue;
            foreach (var i in concepts)
            {
                var one = segment.Qualifications.Items[i];
                lead[i] = HasRoute(one) ? (byte)(leading | WithRoute) : leading;
                states[i] = (byte)HeldAuthorisation.Of(one.Recognition);
                Tiers.AddQualification(i, Qualified(leading));
            }
        }
    }

    private void FillApprovals(Segment segment)
    {
        var approvals = approved.Cleared(segment.Authorisations.Items.Count);
        for (var i = 0; demands.Closed is { } closed && i < approvals.Length; i++)
        {
            var (profession, state) = segment.Authorisations.Items[i];
            if (profession == closed.Id)
                approvals[i] = (byte)HeldAuthorisation.Of(state);
        }
    }

    private long Qualified(Details person)
    {
        var leading = 0;
        foreach (var one in person.Qualifications)
            leading |= leads[(int)one];
        return Qualified(leading);
    }

    // An education is what Core names first.
    private long Qualified(int leading) =>
        (leading & ByEducation) != 0 ? educated
        : (leading & ByCertificate) != 0 ? certified
        : 0;

    private long Worked(Details person)
    {
        var works = person.Works;
        var (best, below) = (0L, int.MaxValue);
        while (true)
        {
            // The closest class of work not looked at yet; classes nest.
            var link = 0;
            for (var i = 0; i < works.Length; i += 2)
            {
                if (links[Concept(works[i])] is var weight && weight < below && weight > link)
                    link = weight;
            }

            if (link == 0)
                return best;
            best = Math.Max(best, (long)link * Dated(works, link));
            below = link;
        }
    }

    // Months × recency of all work at least so close.
    private int Dated(ReadOnlySpan<uint> works, int link)
    {
        var (months, latest, reached) = (0, int.MinValue, int.MinValue);
        // Spans by their first month, one after the other: people have few of them.
        while (Next(works, link, reached, out var first, out var last))
        {
            months += last - Math.Max(first, reached + 1) + 1;
            reached = last;
            latest = last;
        }

        return latest == int.MinValue
            ? demands.Weights.NoDates
            : demands.Weights.Work(months, demands.Month - latest);
    }

    // Of the spans that reach further, the one that begins first.
    private bool Next(ReadOnlySpan<uint> works, int link, int reached, out int first, out int last)
    {
        (first, last) = (int.MaxValue, int.MinValue);
        for (var i = 0; i < works.Length; i += 2)
        {
            if (links[Concept(works[i])] < link)
                continue;
            var ongoing = (works[i] & WorkSpan.Ongoing) != 0;
            if (
                WorkSpan.TryRead(works[i + 1], ongoing, demands.Month, out var from, out var to)
                && to > reached
                && (from < first || (from == first && to > last))
            )
            {
                (first, last) = (from, to);
            }
        }

        return first != int.MaxValue;
    }

    private byte Lead(Qualification one, OccupationCode asked) =>
        one.IsCertificate
            ? one.Code == asked.Value
                ? ByCertificate
                : (byte)0
            : LeadsHere(one)
                ? ByEducation
                : (byte)0;

    private bool HasRoute(Qualification one) =>
        demands.Closed is not null
        && (one.Area == EducationArea.Norway || demands.Occupation.HasRoute[(int)one.Area]);

    private bool LeadsHere(Qualification one)
    {
        foreach (var row in demands.Occupation.Leading)
        {
            if (LeadsTo.Leads(row, one.Code, one.Nus))
                return true;
        }

        return false;
    }

    private static int Concept(uint work) => (int)(work & ~WorkSpan.Ongoing);
}
