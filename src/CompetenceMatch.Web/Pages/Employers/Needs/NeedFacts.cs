using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>A need as a list of facts, with links to change them where it may be changed.</summary>
public sealed record NeedFacts(StoredNeed Stored, bool MayChange);
