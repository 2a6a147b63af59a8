using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace CompetenceMatch.Web.Localisation;

/// <summary>Lets validation attributes name text keys: [Required(ErrorMessage = "Account_Email_Missing")].</summary>
internal sealed class TextMessages(Texts texts) : IStringLocalizer
{
    public LocalizedString this[string name] => new(name, texts[name], !texts.Has(name));

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, texts[name, arguments], !texts.Has(name));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];

    public static void Apply(DefaultModelBindingMessageProvider messages, Texts texts)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts["Shared_Invalid"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["Shared_Invalid"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["Shared_Invalid"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["Shared_Invalid"]);
        messages.SetValueIsInvalidAccessor(_ => texts["Shared_Invalid"]);
        messages.SetValueMustBeANumberAccessor(_ => texts["Shared_NotANumber"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["Shared_NotANumber"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["Shared_Missing"]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["Shared_Missing"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Shared_Missing"]);
    }
}
