using System.Text.Json;
using System.Text.Json.Serialization;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Conversions;

/// <summary>Values that are stored as one JSON text, always read and written whole.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static void IsProfileJson(this PropertyBuilder<Profile> property) =>
        property.HasConversion(
            profile => Checked(profile, ProfileJson.Write, ProfileJson.Parse),
            json => Stored(json, ProfileJson.Parse),
            ByJson<Profile>(ProfileJson.Write)
        );

    public static void IsNeedJson(this PropertyBuilder<Need> property) =>
        property.HasConversion(
            need => Checked(need, NeedJson.Write, NeedJson.Parse),
            json => Stored(json, ParsedNeeds.Of),
            ByJson<Need>(NeedJson.Write)
        );

    public static void IsJsonList<T>(this PropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasConversion(
            list => Write(list),
            json => Read<IReadOnlyList<T>>(json),
            ByJson<IReadOnlyList<T>>(Write)
        );

    // A document that could not be read back would hide its row, and every list that holds it, for ever.
    private static string Checked<T>(T value, Func<T, string> write, Func<string, T> parse)
    {
        var json = write(value);
        parse(json);
        return json;
    }

    // Whoever reads many rows must know the one that cannot be read from a fault of its own.
    private static T Stored<T>(string json, Func<string, T> parse)
    {
        try
        {
            return parse(json);
        }
        catch (FormatException wrong)
        {
            throw new UnreadableDocumentException(wrong);
        }
    }

    // The values are immutable, so the same object is its own snapshot.
    private static ValueComparer<T> ByJson<T>(Func<T, string> write)
        where T : class =>
        new(
            (left, right) => SameJson(left, right, write),
            value => StringComparer.Ordinal.GetHashCode(write(value)),
            value => value
        );

    private static bool SameJson<T>(T? left, T? right, Func<T, string> write)
        where T : class =>
        ReferenceEquals(left, right)
        || (
            left is not null
            && right is not null
            && string.Equals(write(left), write(right), StringComparison.Ordinal)
        );

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Plain);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Plain)!;
}
