using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace CompetenceMatch.Web.Hosting;

/// <summary>Brotli and gzip for what is made anew for each request; assets are packed when they are built.</summary>
internal static class Compression
{
    // Keys, codes and secret addresses: their length must tell nothing, whoever chose the text beside them (BREACH).
    private static readonly PathString[] plain = ["/konto", "/velkomst/kalender"];

    public static IServiceCollection AddCompression(this IServiceCollection services) =>
        services
            .AddResponseCompression(options =>
            {
                options.EnableForHttps = true;
                options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv"];
            })
            .Configure<BrotliCompressionProviderOptions>(options =>
                options.Level = CompressionLevel.Fastest
            )
            .Configure<GzipCompressionProviderOptions>(options =>
                options.Level = CompressionLevel.Fastest
            );

    public static void UseCompression(this IApplicationBuilder app) =>
        app.UseWhen(
            context =>
                !Array.Exists(
                    plain,
                    path =>
                        context.Request.Path.StartsWithSegments(
                            path,
                            StringComparison.OrdinalIgnoreCase
                        )
                ),
            branch => branch.UseResponseCompression()
        );
}
