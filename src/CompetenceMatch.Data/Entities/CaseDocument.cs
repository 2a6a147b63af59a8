using CompetenceMatch.Core.Uploads;

namespace CompetenceMatch.Data.Entities;

/// <summary>A paper that a person keeps with a chosen recognition plan; its bytes lie encrypted in the folder of documents.</summary>
public sealed class CaseDocument
{
    public const int LongestKind = 32;
    public const int LongestName = 100;

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public RecognitionCase? Case { get; set; }

    /// <summary>A code of the document lists of the route table.</summary>
    public required string Kind { get; init; }

    /// <summary>As the person gave it, cleaned, with the extension of the content.</summary>
    public required string FileName { get; init; }
    public required DocumentMedia Media { get; init; }

    /// <summary>Of what is kept, before encryption.</summary>
    public required int Bytes { get; init; }
    public required int Pages { get; init; }

    /// <summary>Of what is kept, in hex: the same paper twice is one.</summary>
    public required string Sha256 { get; init; }
    public required DateTime UploadedAt { get; init; }

    /// <summary>Random; says nothing of the person.</summary>
    public required string StoredName { get; init; }
}
