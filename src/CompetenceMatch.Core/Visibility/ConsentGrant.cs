namespace CompetenceMatch.Core.Visibility;

/// <summary>One yes to one section for one audience, with the version of the text that was read.</summary>
public sealed record ConsentGrant(
    ConsentSection Section,
    ConsentAudience Audience,
    string TextVersion,
    DateTimeOffset GivenAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? WithdrawnAt = null
)
{
    /// <summary>Months from the yes until it no longer counts.</summary>
    public const int ValidMonths = 12;

    /// <summary>Months from the yes until the person is asked again.</summary>
    public const int ReminderMonths = 11;

    public DateTimeOffset ReminderAt => GivenAt.AddMonths(ReminderMonths);

    public static ConsentGrant Give(
        ConsentSection section,
        ConsentAudience audience,
        string textVersion,
        DateTimeOffset now
    ) => new(section, audience, textVersion, now, now.AddMonths(ValidMonths));

    /// <summary>A withdrawal is final: a new yes is a new grant.</summary>
    public bool IsValid(DateTimeOffset now) =>
        WithdrawnAt is null && GivenAt <= now && now < ExpiresAt;
}
