namespace CompetenceMatch.Web.Hosting;

/// <summary>Invented people and the sign-in page that lists them; never in Production.</summary>
public sealed record DemoSettings(bool Enabled, int Profiles, int Needs);
