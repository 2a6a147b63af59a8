using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace CompetenceMatch.Cli.Imports;

/// <summary>The files of an ESCO download, known by their official names.</summary>
internal sealed partial class EscoPackage
{
    private static readonly Dictionary<string, EscoRole> Roles = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["ISCOGroups"] = EscoRole.Groups,
        ["occupations"] = EscoRole.Occupations,
        ["skills"] = EscoRole.Skills,
        ["broaderRelationsOccPillar"] = EscoRole.Broader,
        ["occupationSkillRelations"] = EscoRole.Relations,
    };

    private EscoPackage(IReadOnlyList<EscoFile> files, IReadOnlyList<PackageFile> others) =>
        (Files, PassedOver) = (files, others);

    public IReadOnlyList<EscoFile> Files { get; }
    public IReadOnlyList<PackageFile> PassedOver { get; }

    public static EscoPackage In(string path)
    {
        var files = PackageFiles.In(path);
        var known = files
            .Select(Known)
            .OfType<EscoFile>()
            // The relations are the same in every language's package: one of them is enough.
            .DistinctBy(file =>
                file.Role >= EscoRole.Broader ? (file.Role, "") : (file.Role, file.File.Path)
            )
            .OrderBy(file => file.Role)
            .ToList();
        if (known.Count == 0)
            throw new BadInputException(
                $"{path}: no file of ESCO is here, such as occupations_en.csv, in the open or in a zip"
            );
        var twice = known
            .GroupBy(file => (file.Role, file.Language))
            .FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new BadInputException(
                $"two files for the same: {string.Join(" and ", twice.Select(file => file.File.Path))}"
            );
        return new EscoPackage(known, [.. files.Except(known.Select(file => file.File))]);
    }

    /// <summary>The version that the files' names tell, such as 1.2.0; null where they tell none.</summary>
    public string? Version()
    {
        var versions = Files
            .Where(file => Roles.ContainsValue(file.Role))
            .Select(file => VersionInName().Match(file.File.Path))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToList();
        return versions.Count > 1
            ? throw new BadInputException(
                $"files of versions {string.Join(" and ", versions)} together: import one version at a time"
            )
            : versions.SingleOrDefault();
    }

    /// <summary>SHA-256 over all that is read, in hexadecimal.</summary>
    public string Checksum()
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            using var stream = file.File.Open();
            sum.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }

    private static EscoFile? Known(PackageFile file)
    {
        if (Official().Match(file.Name) is { Success: true } name)
        {
            var role = Roles[name.Groups["role"].Value];
            var language = name.Groups["language"].Value.ToLowerInvariant();
            return new EscoFile(role, role >= EscoRole.Broader ? "" : language, file);
        }

        if (LabelTable().IsMatch(file.Name))
            return new EscoFile(EscoRole.LabelTable, "", file);
        return Mapping().IsMatch(file.Name) ? new EscoFile(EscoRole.Mapping, "", file) : null;
    }

    [GeneratedRegex(
        @"(?:^|[ -])(?<role>occupations|skills|ISCOGroups|broaderRelationsOccPillar|occupationSkillRelations)(?:_(?<language>[a-z]{2}(?:-[a-z]+)?))?\.csv$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Official();

    [GeneratedRegex(
        @"^esco_occupation_labels\w*\.tsv$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex LabelTable();

    [GeneratedRegex(
        @"^styrk08_esco_mapping\.(tsv|csv)$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Mapping();

    [GeneratedRegex(@"\bv(\d+(?:\.\d+)+)", RegexOptions.NonBacktracking)]
    private static partial Regex VersionInName();
}
