using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CompetenceMatch.Web.Hosting;

internal static class Observability
{
    /// <summary>Without an endpoint nothing is collected: the sources stay silent and cost nothing.</summary>
    public static void AddObservability(this IServiceCollection services, Settings settings)
    {
        services.AddHealth();
        if (settings.OtelEndpoint is not { Length: > 0 } text)
            return;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var endpoint))
            throw new StartupException(
                $"Otel:Endpoint = \"{text}\": use a full address, for example http://localhost:4317"
            );
        services.AddSingleton(
            Sdk.CreateTracerProviderBuilder()
                .AddSource("Microsoft.AspNetCore", "Npgsql", Telemetry.Name)
                .AddOtlpExporter(options => options.Endpoint = endpoint)
                .Build()
        );
        services.AddSingleton(
            Sdk.CreateMeterProviderBuilder()
                .AddMeter(
                    "Microsoft.AspNetCore.Hosting",
                    "Microsoft.AspNetCore.Server.Kestrel",
                    Telemetry.Name
                )
                .AddOtlpExporter(options => options.Endpoint = endpoint)
                .Build()
        );
    }
}
