namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>Keeps the draws for different things apart, so that a new draw in one does not shift another.</summary>
internal enum DiceStream
{
    Life = 1,
    Education,
    Work,
    Language,
    Wish,
    Name,
    Organisation,
    Need,
}
