using System.Text.Json;
using System.Text.Json.Serialization;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Json;

/// <summary>A skill is a string, or an object with skill and evidence.</summary>
internal sealed class SkillConverter : JsonConverter<Skill>
{
    private sealed record Written(
        [property: JsonPropertyName("skill")] string Name,
        Evidence Evidence = Evidence.Claimed
    );

    public override Skill Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new Skill(reader.GetString()!);
        }
        var written = JsonSerializer.Deserialize<Written>(ref reader, options);
        return written is null
            ? throw new JsonException("expected a skill")
            : new Skill(written.Name, written.Evidence);
    }

    public override void Write(Utf8JsonWriter writer, Skill value, JsonSerializerOptions options)
    {
        if (value.Evidence == Evidence.Claimed)
        {
            writer.WriteStringValue(value.Name);
            return;
        }
        JsonSerializer.Serialize(writer, new Written(value.Name, value.Evidence), options);
    }
}
