using System.Text.Encodings.Web;
using System.Text.Unicode;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Interviews;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Pages.Employers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.WebEncoders;

namespace CompetenceMatch.Web.Hosting;

internal static class PagesSetup
{
    /// <summary>Denied by default: a page outside every folder rule asks for a signed-in user.</summary>
    public static void AddPages(this IServiceCollection services, Texts texts)
    {
        var authorization = services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var role in RoleNames.All)
            authorization.AddPolicy(role, policy => Require(policy, role));
        services.AddHttpContextAccessor();
        services.AddScoped<Visitor>();
        services.AddScoped<Acting>();
        services.AddScoped<OwnCandidate>();
        services.AddEmployers();
        services.AddFinding();
        services.AddCandidatePages();
        services.AddFollowUps();
        services.AddPlans();
        services.AddChecklists();
        InterviewServices.Add(services);
        services
            .AddRazorPages(options => FolderRulesList.ApplyAll(options.Conventions))
            .AddDataAnnotationsLocalization(options =>
                options.DataAnnotationLocalizerProvider = (_, _) => new TextMessages(texts)
            );
        services.AddSingleton<IValidationAttributeAdapterProvider, RuleMessages>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<HandledOnly>();
            TextMessages.Apply(options.ModelBindingMessageProvider, texts);
        });
        // Cyrillic and Arabic as themselves: a third of the bytes of numeric entities, and still safe in HTML.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        services.AddRouting(options => options.LowercaseUrls = true);
    }

    private static void Require(AuthorizationPolicyBuilder policy, string role)
    {
        policy.RequireAuthenticatedUser().RequireRole(role);
        if (role is RoleNames.Welcome or RoleNames.Admin)
            policy.AddRequirements(new SecondFactor());
    }
}
