using System.Buffers;
using CompetenceMatch.Core.Json;

namespace CompetenceMatch.Core.Profiles;

/// <summary>The profile's JSON document (docs/schemas/profile.schema.json).</summary>
public static class ProfileJson
{
    /// <summary>Strict: an unknown field or a value out of range is a fault that names its path.</summary>
    /// <exception cref="FormatException">The text is not a profile.</exception>
    public static Profile Parse(string json)
    {
        var profile = ContractJson.Parse<Profile>(json);
        ProfileFaults.ThrowOnFirst(profile);
        return profile;
    }

    /// <summary>One line of JSON; nulls and empty lists are left out.</summary>
    public static string Write(Profile profile) => ContractJson.Write(profile);

    /// <summary>The same line as UTF-8, for writers of many.</summary>
    public static void Write(Profile profile, IBufferWriter<byte> to) =>
        ContractJson.Write(profile, to);
}
