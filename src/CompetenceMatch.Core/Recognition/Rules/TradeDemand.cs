namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>What a route asks of the goal as a trade.</summary>
public enum TradeDemand
{
    /// <summary>The goal is not a trade.</summary>
    None,

    /// <summary>A Norwegian trade certificate is a way in.</summary>
    Norwegian,

    /// <summary>The authority recognises the person's trade and country, and the papers are at hand.</summary>
    Listed,

    /// <summary>A trade, but no list covers the person's papers.</summary>
    Unlisted,
}
