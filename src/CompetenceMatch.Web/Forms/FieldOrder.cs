using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CompetenceMatch.Web.Forms;

/// <summary>Where a field stands on its page: by the order in which the form type declares its properties.</summary>
internal static class FieldOrder
{
    /// <summary>A text that sorts ordinally as the fields stand; a name without a field comes first.</summary>
    public static string Of(string name, ModelMetadata? page)
    {
        var key = new System.Text.StringBuilder();
        var at = page;
        foreach (var part in name.Split('.', '[', ']').Where(part => part.Length > 0))
        {
            var place = int.TryParse(
                part,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var index
            )
                ? index
                : Place(at, part);
            at =
                index == place && at?.ElementMetadata is { } element
                    ? element
                    : at?.Properties[part];
            key.Append(CultureInfo.InvariantCulture, $"{place:D4}.");
        }
        return key.ToString();
    }

    private static int Place(ModelMetadata? at, string name)
    {
        var place = at
            ?.Properties.Select((property, i) => (property, i))
            .FirstOrDefault(pair => pair.property.PropertyName == name, (null!, 9999))
            .i;
        return place ?? 9999;
    }
}
