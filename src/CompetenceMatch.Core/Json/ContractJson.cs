using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Json;

/// <summary>How the contract's documents are read and written: strict in, sparse out.</summary>
internal static class ContractJson
{
    private static readonly JsonSerializerOptions Options = Build();

    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = Options.Encoder,
        SkipValidation = true,
    };

    public static T Parse<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options)
                ?? throw new FormatException("$: expected an object, found null");
        }
        catch (JsonException e)
        {
            throw new FormatException(Explain(e), e);
        }
    }

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static void Write<T>(T value, IBufferWriter<byte> to)
    {
        using var json = new Utf8JsonWriter(to, Plain);
        JsonSerializer.Serialize(json, value, Options);
    }

    private static string Explain(JsonException e)
    {
        var message = e.Message;
        var tail = message.IndexOf(" Path: ", StringComparison.Ordinal);
        message = tail < 0 ? message : message[..tail];
        if (message.Contains("could not be mapped", StringComparison.Ordinal))
        {
            message = "unknown field";
        }
        else if (
            message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)
        )
        {
            message = "wrong kind of value";
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{e.Path ?? "$"}: {message.TrimEnd('.')} (line {e.LineNumber + 1}, column {e.BytePositionInLine + 1})"
        );
    }

    private static JsonSerializerOptions Build()
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(LeaveOutEmpty);
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = resolver,
        };
        options.Converters.Add(new JsonStringEnumConverter(null, allowIntegerValues: false));
        options.Converters.Add(new SkillConverter());
        options.Converters.Add(
            Text<ProfileId>("an id", s => s.Length > 0 ? new(s) : null, v => v.Value)
        );
        options.Converters.Add(
            Text<NeedId>("an id", s => s.Length > 0 ? new(s) : null, v => v.Value)
        );
        options.Converters.Add(
            Text<OccupationCode>("a STYRK-08 code of 1-4 digits", Occupation, v => v.Value)
        );
        options.Converters.Add(
            Text<YearMonth>("a month as yyyy-MM", YearMonth.TryParse, v => v.ToString())
        );
        options.MakeReadOnly();
        return options;
    }

    private static TextConverter<T> Text<T>(
        string expected,
        Func<string, T?> parse,
        Func<T, string> text
    )
        where T : struct => new(expected, parse, text);

    private static OccupationCode? Occupation(string text) =>
        text.Length is >= 1 and <= 4 && text.All(char.IsAsciiDigit)
            ? new OccupationCode(text)
            : null;

    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.PropertyType == typeof(bool))
            {
                property.ShouldSerialize = static (_, value) => value is true;
            }
            else if (
                property.PropertyType != typeof(string)
                && property.PropertyType.IsAssignableTo(typeof(IEnumerable))
            )
            {
                property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 };
            }
        }
    }
}
