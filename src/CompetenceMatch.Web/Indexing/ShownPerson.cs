using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Indexing;

/// <summary>A person as read, with the blind card of the sections that are open.</summary>
internal sealed class ShownPerson(Candidate row)
{
    private Made? made;

    public Candidate Row => row;

    /// <summary>What an employer sees before a yes; null = hidden.</summary>
    public Profile? Card(DateTimeOffset now)
    {
        if (!VisibleProfile.IsVisible(row, now))
            return null;
        var sections = VisibleProfile.Sections(row, now);
        if (made is not { } known || !known.Sections.SetEquals(sections))
            made = known = new Made(sections, VisibleProfile.Card(row, sections));
        return known.Card;
    }

    private sealed record Made(IReadOnlySet<ConsentSection> Sections, Profile Card);
}
