using System.Diagnostics;
using CompetenceMatch.Data;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Public;

/// <summary>S-26: a neutral page with a reference, never a stack.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    public string Key { get; private set; } = "Error_500";
    public string? TraceId { get; private set; }

    public void OnGet(int? status) => Show(status);

    public void OnPost(int? status) => Show(status);

    // A profile that cannot be read stays as it is; only who looks at it is told.
    private bool IsUnreadable =>
        HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is UnreadableDocumentException;

    private void Show(int? status)
    {
        Key = status switch
        {
            400 => "Error_400",
            403 => "Error_403",
            404 => "Error_404",
            409 => "Error_409",
            429 => "Error_429",
            503 => "Error_503",
            _ when IsUnreadable => "Error_Unreadable",
            _ => "Error_500",
        };
        if (Key is "Error_500" or "Error_Unreadable")
            TraceId = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
    }
}
