using CompetenceMatch.Web.FollowUps;

namespace CompetenceMatch.Web.Pages.Welcome.Home;

/// <param name="Lead">The e-mail address of the member, or the word for nobody.</param>
public sealed record QueueShown(QueueLine Line, string Lead);
