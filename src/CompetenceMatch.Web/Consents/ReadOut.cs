using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Consents;

/// <summary>Who read the consent to the person, and whether an interpreter spoke.</summary>
public sealed record ReadOut(Guid By, ConsentChannel Channel);
