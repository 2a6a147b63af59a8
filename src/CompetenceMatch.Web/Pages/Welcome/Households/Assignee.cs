using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>Somebody an item can be given to.</summary>
/// <param name="Id">A member or an organisation; null = the kind alone.</param>
public sealed record Assignee(ResponsibleKind Kind, Guid? Id, string Name)
{
    public string Value => Id is { } id ? $"{id}" : $"{Kind}";
}
