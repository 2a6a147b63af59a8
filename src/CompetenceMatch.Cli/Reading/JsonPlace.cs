using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CompetenceMatch.Cli.Reading;

/// <summary>Finds the line and column of a JSON path, for faults that were found after the reading.</summary>
internal static class JsonPlace
{
    /// <summary>Line and column counted from 1; the start of the document when the path is not there.</summary>
    public static (int Line, int Column) Of(string json, string path)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var offset = Offset(bytes, path);
        return Of(json, Encoding.UTF8.GetCharCount(bytes, 0, offset));
    }

    private static (int Line, int Column) Of(string json, int offset)
    {
        var before = json.AsSpan(0, offset);
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    private static int Offset(byte[] bytes, string path)
    {
        var reader = new Utf8JsonReader(bytes);
        var steps = new Stack<Step>();
        steps.Push(new Step("$"));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                steps.Peek().Name = reader.GetString();
            }
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                steps.Pop();
            }
            else
            {
                var here = steps.Peek().Enter();
                if (here == path)
                    return (int)reader.TokenStartIndex;
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    steps.Push(
                        new Step(here) { InArray = reader.TokenType == JsonTokenType.StartArray }
                    );
            }
        }

        return 0;
    }

    private sealed class Step(string path)
    {
        private int index;

        public bool InArray { get; init; }

        public string? Name { get; set; }

        public string Enter() =>
            InArray ? string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]")
            : Name is null ? path
            : $"{path}.{Name}";
    }
}
