using System.Text;

namespace CompetenceMatch.Core.Matching;

/// <summary>Skills are compared as normalised words, or as ESCO URIs.</summary>
public static class SkillText
{
    private const string EscoAddresses = "http://data.europa.eu/esco/";

    /// <summary>True for an ESCO address, false for words.</summary>
    public static bool IsAddress(string skill) =>
        skill.StartsWith(EscoAddresses, StringComparison.Ordinal);

    /// <summary>NFKC, lower case, single spaces.</summary>
    public static string Normalise(string skill) =>
        string.Join(
            ' ',
            skill
                .Normalize(NormalizationForm.FormKC)
                .ToLowerInvariant()
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
