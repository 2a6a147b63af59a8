using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Public.About;

/// <summary>One page for each user group: what one gets, how, what is promised, and what is not there.</summary>
public sealed class LandingModel : PageModel
{
    public string Group { get; private set; } = "";
    public string Start { get; private set; } = "";
    public int Gets { get; private set; }
    public int Hows { get; private set; }
    public int Promises { get; private set; }
    public int Nots => 2;

    public IActionResult OnGet(string who)
    {
        (Group, Start, Gets, Hows, Promises) = who switch
        {
            "kandidat" => ("Candidate", "/konto/registrer/kandidat", 4, 4, 4),
            "arbeidsgiver" => ("Employer", "/konto/registrer/arbeidsgiver", 4, 4, 3),
            "velkomst" => ("Welcome", "/regioner", 3, 3, 2),
            _ => ("", "", 0, 0, 0),
        };
        return Group.Length == 0 ? NotFound() : Page();
    }
}
