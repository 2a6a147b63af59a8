namespace CompetenceMatch.Core.Visibility;

/// <summary>How old the last confirmation is, mildest first.</summary>
public enum Confirmation
{
    Fresh,
    Ask,
    Hide,
    Erase,
}
