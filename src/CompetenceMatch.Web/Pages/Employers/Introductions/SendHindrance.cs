namespace CompetenceMatch.Web.Pages.Employers.Introductions;

/// <summary>Why an introduction cannot be sent now.</summary>
public enum SendHindrance
{
    None,
    NeedNotOpen,

    /// <summary>Asked before for this need, and not expired.</summary>
    Duplicate,

    /// <summary>As many wait for an answer as the organisation may have.</summary>
    Full,
}
