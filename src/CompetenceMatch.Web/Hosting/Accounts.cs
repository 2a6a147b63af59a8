using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CompetenceMatch.Web.Hosting;

internal static class Accounts
{
    public static void AddAccounts(
        this IServiceCollection services,
        IWebHostEnvironment environment
    )
    {
        services
            .AddIdentity<User, IdentityRole<Guid>>(options =>
            {
                options.User.RequireUniqueEmail = true;
                // Length beats composition rules (NIST SP 800-63B); no puzzle a second-language reader must solve.
                options.Password.RequiredLength = 10;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 4;
                options.Lockout.MaxFailedAccessAttempts = 8;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddEntityFrameworkStores<CmDbContext>()
            .AddDefaultTokenProviders();
        // S-30: a disabled user and a removed role meet the next request, not the next half hour.
        services.Configure<SecurityStampValidatorOptions>(options =>
            options.ValidationInterval = TimeSpan.Zero
        );
        AddCookies(services, environment);
        services.AddDataProtection().SetApplicationName("CompetenceMatch").PersistKeysToDatabase();
    }

    private static void AddCookies(IServiceCollection services, IWebHostEnvironment environment)
    {
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = CookieName(environment, "session");
            options.Cookie.SecurePolicy = Secure(environment);
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.Path = "/";
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
            options.SlidingExpiration = true;
            options.LoginPath = "/konto/logg-inn";
            options.AccessDeniedPath = "/konto/ingen-tilgang";
            options.ReturnUrlParameter = "til";
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = CookieName(environment, "form");
            options.Cookie.SecurePolicy = Secure(environment);
            options.Cookie.Path = "/";
        });
    }

    // __Host- asks for https, which a local run on http does not have.
    public static string CookieName(IHostEnvironment environment, string name) =>
        environment.IsProduction() ? $"__Host-cm-{name}" : $"cm-{name}";

    public static CookieSecurePolicy Secure(IHostEnvironment environment) =>
        environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
