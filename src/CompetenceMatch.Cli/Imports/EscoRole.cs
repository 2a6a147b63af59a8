namespace CompetenceMatch.Cli.Imports;

/// <summary>What a file of the ESCO download holds; read in this order.</summary>
internal enum EscoRole
{
    Groups,
    Occupations,
    Skills,
    Broader,
    Mapping,
    LabelTable,
    Relations,
}
