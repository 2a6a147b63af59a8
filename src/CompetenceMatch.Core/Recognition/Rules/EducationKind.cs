namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>What kind of education a route is for.</summary>
public enum EducationKind
{
    /// <summary>The person has not said.</summary>
    Unstated,

    /// <summary>Nothing, or primary school only.</summary>
    None,

    /// <summary>Lower or upper secondary school.</summary>
    School,

    /// <summary>A trade certificate, or vocational upper secondary school for a trade.</summary>
    Trade,

    /// <summary>Above the trade certificate and below a bachelor's degree.</summary>
    TertiaryVocational,

    /// <summary>University or college, NUS 6–8.</summary>
    Higher,
}
