namespace CompetenceMatch.Data.Entities;

public enum ConsentChannel
{
    Self,

    /// <summary>Read out to the person by somebody, who wrote down the answer.</summary>
    Assisted,

    /// <summary>The same, in the words of an interpreter.</summary>
    Interpreted,
}
