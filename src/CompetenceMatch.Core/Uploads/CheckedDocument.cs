namespace CompetenceMatch.Core.Uploads;

/// <summary>A file that was read to its end and is free of what must not be kept.</summary>
/// <param name="FileName">As given, without path, control signs and other extensions.</param>
/// <param name="Content">What is kept: pictures without metadata, a PDF as it came.</param>
/// <param name="Pages">One for a picture.</param>
public sealed record CheckedDocument(
    DocumentMedia Media,
    string FileName,
    ReadOnlyMemory<byte> Content,
    int Pages
);
