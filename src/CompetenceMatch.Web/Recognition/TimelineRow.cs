namespace CompetenceMatch.Web.Recognition;

/// <summary>One step on the line; positions are those of the drawing.</summary>
/// <param name="Sure">From its earliest start as long as it takes at least; null = no time of its own.</param>
/// <param name="Possible">From there as long as it may take.</param>
/// <param name="Point">Where a step without a time of its own stands.</param>
/// <param name="IsCritical">A delay here delays everything.</param>
public sealed record TimelineRow(
    int Number,
    string NumberAt,
    int Middle,
    (string X, string Width)? Sure,
    (string X, string Width)? Possible,
    string Point,
    bool IsCritical
);
