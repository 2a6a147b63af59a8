using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;

namespace CompetenceMatch.Web.Localisation;

/// <summary>Rules of our own name text keys as the framework's do; it translates only those it has an adapter for.</summary>
internal sealed class RuleMessages : IValidationAttributeAdapterProvider
{
    private readonly ValidationAttributeAdapterProvider known = new();

    public IAttributeAdapter? GetAttributeAdapter(
        ValidationAttribute attribute,
        IStringLocalizer? stringLocalizer
    ) =>
        known.GetAttributeAdapter(attribute, stringLocalizer)
        ?? new Translated(attribute, stringLocalizer);

    private sealed class Translated(ValidationAttribute attribute, IStringLocalizer? localizer)
        : AttributeAdapterBase<ValidationAttribute>(attribute, localizer)
    {
        public override void AddValidation(ClientModelValidationContext context)
        {
            // Nothing is validated in the browser (U-02).
        }

        public override string GetErrorMessage(ModelValidationContextBase validationContext) =>
            GetErrorMessage(validationContext.ModelMetadata);
    }
}
