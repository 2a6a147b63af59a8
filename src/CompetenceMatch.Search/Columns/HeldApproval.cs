using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Columns;

/// <summary>An answer about the approval of a profession.</summary>
internal readonly record struct HeldApproval(string Profession, AuthorisationState State)
{
    public string Text => $"{Profession}\t{State}";

    public static HeldApproval Parse(string text) =>
        text.Split('\t') is [var profession, var state]
            ? new(profession, Enum.Parse<AuthorisationState>(state))
            : throw new FormatException("Not an approval.");
}
