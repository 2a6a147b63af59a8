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

    public void Fill(NeedDemands of, Segment segment)
    {
        demands = of;
        var (need, weights) = (demands.Need, demands.Weights.Weights);
        var works = segment.Works.Items;
        var link = links.Cleared(works.Count);
        var lead = leads.Cleared(segment.Qualifications.Items.Count);
        var states = recognised.Cleared(lead.Length);
        var approvals = approved.Cleared(segment.Authorisations.Items.Count);
        if (need.Occupation is not { } asked)
            return;
        for (var i = 0; i < link.Length; i++)
        {
            var (held, esco) = works[i];
            link[i] = (byte)weights[OccupationPart.LinkRule(need, held, esco, demands.Taxonomy)];
        }

        for (var i = 0; i < lead.Length; i++)
        {
            var one = segment.Qualifications.Items[i];
            lead[i] = Lead(one, asked);
            if (lead[i] != 0)
                states[i] = (byte)HeldAuthorisation.Of(one.Recognition);
        }

        for (var i = 0; i < approvals.Length; i++)
        {
            var (profession, state) = segment.Authorisations.Items[i];
            if (profession == demands.Closed?.Id)
                approvals[i] = (byte)HeldAuthorisation.Of(state);
        }
    }

    /// <summary>Adds everyone who has anything that counts; all others are worth nothing here.</summary>
    public void AddHolders(Segment segment, Span<ulong> to)
    {
        Add(segment.Works.Rows, links, to);
        Add(segment.Qualifications.Rows, leads, to);
        Add(segment.Authorisations.Rows, approved, to);
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

    private long Qualified(Details person)
    {
        var leading = 0;
        foreach (var one in person.Qualifications)
            leading |= leads[(int)one];
        // An education is what Core names first.
        var rule =
            (leading & ByEducation) != 0 ? MatchRules.OccupationEducation
            : (leading & ByCertificate) != 0 ? MatchRules.OccupationTradeCertificate
            : null;
        return rule is null ? 0 : demands.Weights.Weights[rule] * (OccupationPart.Whole / 100);
    }

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

    private byte Lead(Qualification one, OccupationCode asked)
    {
        var lead = one.IsCertificate
            ? one.Code == asked.Value
                ? ByCertificate
                : (byte)0
            : LeadsHere(one)
                ? ByEducation
                : (byte)0;
        if (lead == 0 || demands.Closed is not { } profession)
            return lead;
        var hasRoute =
            one.Area == EducationArea.Norway
            || EducationAreas.Routes(profession, one.Area, demands.Taxonomy).Count > 0;
        return hasRoute ? (byte)(lead | WithRoute) : lead;
    }

    private bool LeadsHere(Qualification one)
    {
        foreach (var row in demands.Leading)
        {
            if (LeadsTo.Leads(row, one.Code, one.Nus))
                return true;
        }

        return false;
    }

    private static int Concept(uint work) => (int)(work & ~WorkSpan.Ongoing);

    private static void Add(RowSets rows, Table<byte> worth, Span<ulong> to)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (worth[i] > 0)
                rows[i].AddTo(to);
        }
    }
}
