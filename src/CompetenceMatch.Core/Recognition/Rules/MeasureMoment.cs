namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>When a measure helps on any way.</summary>
public enum MeasureMoment
{
    Always,

    /// <summary>The language the law demands is not reached.</summary>
    Language,

    /// <summary>The person works meanwhile in a bridge occupation.</summary>
    Bridge,

    /// <summary>The person has protection, own or collective.</summary>
    Refugee,
}
