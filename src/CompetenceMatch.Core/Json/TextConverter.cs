using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompetenceMatch.Core.Json;

/// <summary>Reads and writes a one-string value type as a plain JSON string; null from parse = not valid.</summary>
internal sealed class TextConverter<T>(
    string expected,
    Func<string, T?> parse,
    Func<T, string> text
) : JsonConverter<T>
    where T : struct
{
    public override T Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var raw = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return (raw is null ? null : parse(raw)) ?? throw new JsonException($"expected {expected}");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(text(value));
}
