using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Pages.Account;
using CompetenceMatch.Web.Post;
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
                // The address is the user name, and addresses hold more than a–z.
                options.User.AllowedUserNameCharacters = "";
                // Length beats composition rules (NIST SP 800-63B); no puzzle a second-language reader must solve.
                options.Password.RequiredLength = PasswordRule.Shortest;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = PasswordRule.FewestSigns;
                options.Lockout.MaxFailedAccessAttempts = 8;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddEntityFrameworkStores<CmDbContext>()
            .AddSignInManager<SignIns>()
            .AddClaimsPrincipalFactory<UserClaims>()
            .AddDefaultTokenProviders();
        services.AddScoped(all => (SignIns)all.GetRequiredService<SignInManager<User>>());
        services.AddSingleton<AddressProofs>();
        services.AddScoped<AccountMails>();
        services.Configure<DataProtectionTokenProviderOptions>(options =>
            options.TokenLifespan = AccountMails.ResetLifetime
        );
        AddSessions(services, environment);
    }

    private static void AddSessions(IServiceCollection services, IWebHostEnvironment environment)
    {
        // S-30: a disabled user and a removed role meet the next request, not the next half hour.
        services.Configure<SecurityStampValidatorOptions>(options =>
            // Less than nothing: zero would let a second request of the same instant through.
            options.ValidationInterval = TimeSpan.FromTicks(-1)
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
            // I-21: an answer, not a redirect; the page of /konto/ingen-tilgang is shown for it.
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
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
