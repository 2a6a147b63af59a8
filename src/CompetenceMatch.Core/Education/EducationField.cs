namespace CompetenceMatch.Core.Education;

/// <summary>An ISCED-F 2013 field; broad (2 digits), narrow (3) or detailed (4).</summary>
public sealed record EducationField(string Code, string? Parent, string Level, string NameEn);
