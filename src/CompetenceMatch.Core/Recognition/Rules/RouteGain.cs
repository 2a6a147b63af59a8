namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>What the decision step of a route gives.</summary>
public enum RouteGain
{
    /// <summary>The right to work in a profession that the law closes.</summary>
    Authorisation,

    /// <summary>The certificate that the law asks for in a certificate occupation.</summary>
    Certificate,

    /// <summary>A binding decision on level and scope.</summary>
    Recognition,

    /// <summary>A Norwegian trade certificate.</summary>
    TradeCertificate,

    /// <summary>A protected title or a special approval on top.</summary>
    Title,

    /// <summary>A part of what is needed; another decision must follow.</summary>
    Part,

    /// <summary>A place to study.</summary>
    Study,

    /// <summary>An advisory statement that binds no one.</summary>
    Statement,

    /// <summary>Work, when an employer says yes.</summary>
    Job,

    /// <summary>The authority decides by its own rules; the tables do not know them.</summary>
    Varies,
}
