using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Candidates;

/// <summary>Candidates with what <see cref="CandidateStandings.StandingOf"/> needs.</summary>
/// <param name="Unreadable">Ids of rows that are there and cannot be read, with the fault.</param>
public sealed record CandidateRows(
    IReadOnlyList<Candidate> Read,
    IReadOnlyList<(Guid Id, Exception Fault)> Unreadable
);
