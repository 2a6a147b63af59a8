using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CompetenceMatch.ReferenceData.Tests.Schemas;

/// <summary>The part of JSON Schema that our two schemas use; any other keyword is refused, so none goes unchecked.</summary>
internal sealed class SchemaFile
{
    private static readonly string[] Silent = ["$schema", "$id", "$defs", "title", "description"];

    private readonly JsonObject root;

    public SchemaFile(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Schemas", name);
        root = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
    }

    public JsonObject Root => root;

    public JsonObject Definition(string name) => root["$defs"]![name]!.AsObject();

    /// <summary>The first fault with its path, or null.</summary>
    public string? Fault(string json) => Fault(JsonNode.Parse(json), root, "$");

    private string? Fault(JsonNode? value, JsonObject schema, string path) =>
        schema
            .Where(keyword => !Silent.Contains(keyword.Key))
            .Select(keyword => Check(keyword.Key, keyword.Value!, value, schema, path))
            .FirstOrDefault(fault => fault is not null);

    private string? Check(
        string keyword,
        JsonNode rule,
        JsonNode? value,
        JsonObject schema,
        string path
    ) =>
        keyword switch
        {
            "$ref" => Fault(value, Definition($"{rule}"["#/$defs/".Length..]), path),
            "type" => Unless(IsOfType($"{rule}", value), path, $"is not of type {rule}"),
            "enum" => Unless(
                rule.AsArray().Any(v => $"{v}" == $"{value}"),
                path,
                "is none of the enum"
            ),
            "pattern" => Unless(
                Regex.IsMatch($"{value}", $"{rule}"),
                path,
                $"does not match {rule}"
            ),
            "minLength" => Unless($"{value}".Length >= (int)rule, path, "is too short"),
            "minimum" => Unless((int)value! >= (int)rule, path, $"is below {rule}"),
            "maximum" => Unless((int)value! <= (int)rule, path, $"is above {rule}"),
            "required" => rule.AsArray()
                .Where(name => !value!.AsObject().ContainsKey($"{name}"))
                .Select(name => $"{path}: lacks {name}")
                .FirstOrDefault(),
            "items" => value!
                .AsArray()
                .Select((item, i) => Fault(item, rule.AsObject(), $"{path}[{i}]"))
                .FirstOrDefault(fault => fault is not null),
            "oneOf" => Unless(
                rule.AsArray().Count(one => Fault(value, one!.AsObject(), path) is null) == 1,
                path,
                "fits none, or more than one, of oneOf"
            ),
            "properties" => Properties(rule.AsObject(), value!.AsObject(), path),
            "additionalProperties" => value!
                .AsObject()
                .Where(p => !schema["properties"]!.AsObject().ContainsKey(p.Key))
                .Select(p => $"{path}.{p.Key}: unknown field")
                .FirstOrDefault(),
            _ => throw new NotSupportedException(keyword),
        };

    private string? Properties(JsonObject rules, JsonObject value, string path) =>
        value
            .Where(property => rules.ContainsKey(property.Key))
            .Select(property =>
                Fault(property.Value, rules[property.Key]!.AsObject(), $"{path}.{property.Key}")
            )
            .FirstOrDefault(fault => fault is not null);

    private static bool IsOfType(string type, JsonNode? value) =>
        type switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value is JsonValue v && v.TryGetValue<string>(out _),
            "boolean" => value is JsonValue v && v.TryGetValue<bool>(out _),
            "integer" => value is JsonValue v && v.TryGetValue<int>(out _),
            _ => throw new NotSupportedException(type),
        };

    private static string? Unless(bool holds, string path, string fault) =>
        holds ? null : $"{path}: {fault}";
}
