using System.Diagnostics;
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

    private void Show(int? status)
    {
        Key = status switch
        {
            400 => "Error_400",
            403 => "Error_403",
            404 => "Error_404",
            409 => "Error_409",
            429 => "Error_429",
            _ => "Error_500",
        };
        if (Key == "Error_500")
            TraceId = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
    }
}
