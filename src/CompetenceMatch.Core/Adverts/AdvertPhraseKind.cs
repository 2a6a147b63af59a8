namespace CompetenceMatch.Core.Adverts;

/// <summary>What the words of a phrase do in an advert.</summary>
public enum AdvertPhraseKind
{
    /// <summary>A title follows; <see cref="PostAfter"/>: it went before; <see cref="PostEnd"/>: it is over.</summary>
    Post,
    PostAfter,
    PostEnd,
    Adjective,

    /// <summary>A word for the posts themselves, which a number may count.</summary>
    Posts,
    Number,

    /// <summary>Value: education level, first digit of NUS2000.</summary>
    Level,
    Authorisation,

    /// <summary>What stands near is good to have, not asked.</summary>
    Wish,

    /// <summary>What stands near is not asked.</summary>
    Negation,

    /// <summary>What stands near is given, not asked.</summary>
    Offer,

    /// <summary>Value: ask, offer, about, apply or common: what the lines below are about.</summary>
    Heading,
    Licence,
    LicenceClass,

    /// <summary>Value: the certificate's name in a need.</summary>
    Certificate,

    /// <summary>Value: per cent of a full week.</summary>
    Percent,
    PercentSign,
    PercentCue,
    PercentStop,
    Start,
    StartNow,
    Deadline,
    Until,

    /// <summary>Value: 1–12.</summary>
    Month,

    /// <summary>Value: one of the shifts a need knows.</summary>
    Shift,

    /// <summary>Value: ISO 639-1.</summary>
    LanguageName,

    /// <summary>Value: CEFR level.</summary>
    LanguageLevel,

    /// <summary>Value: spoken, written or reading.</summary>
    LanguageSkill,
    LanguageNeed,
    LanguageStop,

    /// <summary>Value: strong or weak: how surely a place follows.</summary>
    Place,
    PlaceStop,

    /// <summary>A person's name may follow.</summary>
    Contact,
    NotName,

    /// <summary>A sentence that asks everybody to apply shuts nobody out.</summary>
    Inviting,

    /// <summary>Words about those whom the work is for, or about things.</summary>
    Clients,

    /// <summary>Not of the phrase table: a word of the list of sensitive words.</summary>
    Sensitive,
}
