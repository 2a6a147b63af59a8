namespace CompetenceMatch.Web.Calendars;

/// <summary>One line of a calendar feed: a whole day, or half an hour from <paramref name="At"/> Norwegian time.</summary>
/// <param name="Uid">The same for as long as the thing exists, so that a moved date moves and does not double.</param>
/// <param name="Sequence">Grows with every change.</param>
/// <param name="Title">Neutral: calendars hang on walls and are shared.</param>
public sealed record CalendarEntry(
    string Uid,
    int Sequence,
    DateOnly Day,
    TimeOnly? At,
    string Title
);
