using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CompetenceMatch.Web.Registering;

/// <summary>Where a check says what is wrong: under the name of the field on the page it is made for.</summary>
public sealed record FieldErrors(ModelStateDictionary State, Texts Texts, string Prefix = "Input")
{
    /// <summary>The same for the fields of one part of the form.</summary>
    public FieldErrors At(string part) => this with { Prefix = $"{Prefix}.{part}" };

    public void Add(string field, string key, params object?[] arguments) =>
        State.AddModelError($"{Prefix}.{field}", Texts[key, arguments]);
}
