using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CompetenceMatch.Architecture.Tests.Reading;

/// <summary>What a built assembly names, read from its metadata without loading it.</summary>
public static class Compiled
{
    /// <summary>Full names of every type outside the assembly that its code mentions.</summary>
    public static IReadOnlySet<string> TypesNamedBy(string assembly)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return metadata
            .TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToHashSet(StringComparer.Ordinal);
    }
}
