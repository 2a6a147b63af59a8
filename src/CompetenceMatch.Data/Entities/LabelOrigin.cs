namespace CompetenceMatch.Data.Entities;

public enum LabelOrigin
{
    Classification,
    LabelTable,
}
