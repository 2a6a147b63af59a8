namespace CompetenceMatch.Core.Uploads;

/// <summary>Either a document or the fault that it has.</summary>
public sealed record DocumentVerdict(CheckedDocument? Document, DocumentFault? Fault)
{
    internal static DocumentVerdict No(DocumentFault fault) => new(null, fault);
}
