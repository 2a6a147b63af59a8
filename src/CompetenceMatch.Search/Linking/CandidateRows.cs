namespace CompetenceMatch.Search.Linking;

/// <summary>The candidates of one query, with what tells how a form covers it.</summary>
internal sealed record CandidateRows(FeatureRows Features, List<FeatureRow> Rows);
