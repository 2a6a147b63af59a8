using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>Signs a user in without the form, which has its own tests; it exists only in this project.</summary>
internal sealed class SignInForTests : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                async (context, following) =>
                {
                    if (!context.Request.Path.StartsWithSegments("/test/sign-in", out var rest))
                    {
                        await following(context);
                        return;
                    }
                    var signIn = context.RequestServices.GetRequiredService<SignInManager<User>>();
                    var user = await signIn.UserManager.FindByIdAsync(rest.Value!.Trim('/'));
                    var shown = context.Request.Query.ContainsKey("password-only")
                        ? SecondFactor.PasswordOnly
                        : SecondFactor.Shown;
                    await signIn.SignInWithClaimsAsync(user!, isPersistent: false, [shown]);
                }
            );
            next(app);
        };
}
