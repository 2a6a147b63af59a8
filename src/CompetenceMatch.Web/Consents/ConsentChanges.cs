using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Consents;

/// <summary>From ticks to rows: a new yes is a new row, a tick taken away ends its row, nothing is overwritten.</summary>
public sealed class ConsentChanges(ConsentText text, DateTime now, ReadOut? readOut = null)
{
    /// <summary>What employers may see on the blind card; name and contact open only in an introduction.</summary>
    public static readonly IReadOnlyList<ConsentSection> ForEmployers =
    [
        ConsentSection.Work,
        ConsentSection.Education,
        ConsentSection.Languages,
        ConsentSection.Licences,
        ConsentSection.Skills,
        ConsentSection.Wishes,
    ];

    public static readonly IReadOnlyList<ConsentSection> ForTeam =
    [
        .. ForEmployers,
        ConsentSection.Name,
        ConsentSection.Contact,
        ConsentSection.Documents,
    ];

    /// <summary>Before the reminder, which also speaks of what ends a little later.</summary>
    private const int RenewedFromMonths = ConsentGrant.ReminderMonths - 2;

    public void Apply(Candidate who, ConsentAudience audience, IReadOnlyList<ConsentSection> ticked)
    {
        foreach (var section in Offered(audience).Except(ticked))
            Valid(who, section, audience).ForEach(one => one.WithdrawnAt = now);
        Add(who, audience, ticked);
    }

    /// <summary>Takes nothing away: no tick says nothing about what was given before.</summary>
    public void Add(Candidate who, ConsentAudience audience, IReadOnlyList<ConsentSection> ticked)
    {
        foreach (var section in Offered(audience).Intersect(ticked))
        {
            if (Valid(who, section, audience).TrueForAll(IsOld))
                Give(who, section, audience);
        }
    }

    private static IReadOnlyList<ConsentSection> Offered(ConsentAudience audience) =>
        audience == ConsentAudience.Employers ? ForEmployers : ForTeam;

    private List<Consent> Valid(Candidate who, ConsentSection section, ConsentAudience audience) =>
        who.Consents.FindAll(one =>
            one.Section == section && one.Audience == audience && IsValid(one)
        );

    // A save of the page is a new yes, but not a new row for each small change elsewhere on it.
    private bool IsOld(Consent consent) => consent.GivenAt <= now.AddMonths(-RenewedFromMonths);

    private bool IsValid(Consent consent) =>
        CandidateStandings.GrantOf(consent).IsValid(now.AsUtc());

    private void Give(Candidate who, ConsentSection section, ConsentAudience audience)
    {
        var grant = ConsentGrant.Give(section, audience, text.Version, now.AsUtc());
        who.Consents.Add(
            new Consent
            {
                Id = Guid.CreateVersion7(now.AsUtc()),
                CandidateId = who.Id,
                Section = section,
                Audience = audience,
                TextVersion = text.Version,
                Language = text.Language,
                GivenAt = now,
                ExpiresAt = grant.ExpiresAt.UtcDateTime,
                Channel = readOut?.Channel ?? ConsentChannel.Self,
                AssistedBy = readOut?.By,
            }
        );
        // Whoever withdrew from everything and then says yes again is back.
        who.WithdrawnAt = null;
    }
}
