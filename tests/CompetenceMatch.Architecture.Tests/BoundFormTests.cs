using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Architecture.Tests;

/// <summary>A form fills a form type, never a row: a field nobody drew must not be writable. S-05</summary>
public sealed class BoundFormTests
{
    private const string Rows = "CompetenceMatch.Data.Entities";

    // Raise as pages land.
    private const int FewestBoundProperties = 5;

    private static readonly List<Type> Pages =
    [
        .. Assembly
            .Load("CompetenceMatch.Web")
            .GetTypes()
            .Where(type => typeof(PageModel).IsAssignableFrom(type)),
    ];

    [Fact]
    public void No_row_of_the_database_is_bound_from_a_form()
    {
        var bound = Pages.SelectMany(BoundTypes).ToList();

        bound.Count.ShouldBeGreaterThanOrEqualTo(FewestBoundProperties);
        bound
            .Where(pair =>
                Reachable(pair.Type, []).Any(type => type is { IsEnum: false, Namespace: Rows })
            )
            .Select(pair => $"{pair.Page.FullName}: {pair.Type.Name}")
            .ShouldBeEmpty();
    }

    private static IEnumerable<(Type Page, Type Type)> BoundTypes(Type page)
    {
        var everyProperty = page.GetCustomAttribute<BindPropertiesAttribute>() is not null;
        var properties = page.GetProperties()
            .Where(property =>
                property.GetCustomAttribute<BindPropertyAttribute>() is not null
                || (everyProperty && property.DeclaringType == page && property.CanWrite)
            )
            .Select(property => (page, property.PropertyType));
        var parameters = page.GetMethods()
            .Where(method =>
                method.Name.StartsWith("On", StringComparison.Ordinal)
                && method.DeclaringType == page
            )
            .SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.GetCustomAttribute<FromServicesAttribute>() is null)
            .Select(parameter => (page, parameter.ParameterType));
        return properties.Concat(parameters);
    }

    private static HashSet<Type> Reachable(Type type, HashSet<Type> seen)
    {
        var inner = type.HasElementType ? type.GetElementType()! : type;
        if (!seen.Add(inner))
        {
            return seen;
        }
        foreach (var argument in inner.GenericTypeArguments)
        {
            Reachable(argument, seen);
        }
        var ours = inner.Namespace?.StartsWith("CompetenceMatch", StringComparison.Ordinal) == true;
        foreach (var property in ours ? inner.GetProperties() : [])
        {
            Reachable(property.PropertyType, seen);
        }
        return seen;
    }
}
