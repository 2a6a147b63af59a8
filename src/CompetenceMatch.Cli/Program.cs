using System.Text;
using CompetenceMatch.Cli;

await using var output = new StreamWriter(
    Console.OpenStandardOutput(),
    new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    bufferSize: 1 << 16
);
return await Tool.RunAsync(
    args,
    new Surroundings(
        output,
        Console.Error,
        TimeProvider.System,
        Environment.GetEnvironmentVariables(),
        !Console.IsErrorRedirected
    )
);
