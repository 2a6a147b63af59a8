using System.Text.Json.Nodes;

namespace CompetenceMatch.Cli.Tests;

public sealed record CommandLineAnswer(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonObject Json => JsonNode.Parse(Output)!.AsObject();

    public JsonObject[] JsonLines => [.. Lines.Select(line => JsonNode.Parse(line)!.AsObject())];
}
