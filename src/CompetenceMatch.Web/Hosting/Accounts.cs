using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.BulkExports;
using CompetenceMatch.Web.Calendars;
using CompetenceMatch.Web.Pages.Account;
using CompetenceMatch.Web.Post;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
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
        AddProofs(services);
        services.AddScoped<AccountMails>();
        services.Configure<DataProtectionTokenProviderOptions>(options =>
            options.TokenLifespan = AccountMails.ResetLifetime
        );
        AddSessions(services, environment);
    }

    private static void AddProofs(IServiceCollection services)
    {
        services.AddScoped<Sessions>();
        services.AddScoped<Passkeys>();
        services.AddScoped<RecoveryCodes>();
        services.AddSingleton<CodeKeys>();
        services.AddScoped<SecondStep>();
        services.AddScoped<OwnSecondFactor>();
        services.AddScoped<ProofAgain>();
        services.AddScoped<LostKeys>();
        services.AddScoped<MemberCalendar>();
        services.AddScoped<ExportingTeam>();
        services.AddScoped<PeopleList>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, LedToSecondFactor>();
        services
            .AddOptions<IdentityPasskeyOptions>()
            .Configure<Settings>(
                (options, settings) =>
                {
                    // Any key of ours works without typing an address, and each use proves the person.
                    options.ResidentKeyRequirement = "required";
                    options.UserVerificationRequirement = "required";
                    // Behind a proxy the request's host is the proxy's word; the setting is ours.
                    if (Uri.TryCreate(settings.PublicUrl, UriKind.Absolute, out var site))
                    {
                        options.ServerDomain = site.Host;
                        options.ValidateOrigin = asked =>
                            ValueTask.FromResult(
                                !asked.CrossOrigin
                                    && asked.Origin == site.GetLeftPart(UriPartial.Authority)
                            );
                    }
                }
            );
    }

    private static void AddSessions(IServiceCollection services, IWebHostEnvironment environment)
    {
        services.AddScoped<ISecurityStampValidator, SessionValidator>();
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
            options.ExpireTimeSpan = Sessions.Idle;
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
        // Between the password and the code, and while a passkey is asked for.
        services.Configure<CookieAuthenticationOptions>(
            IdentityConstants.TwoFactorUserIdScheme,
            options =>
            {
                options.Cookie.Name = CookieName(environment, "step");
                options.Cookie.SecurePolicy = Secure(environment);
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.Cookie.Path = "/";
            }
        );
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
