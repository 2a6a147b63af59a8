using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class CaseDocumentMapping : IEntityTypeConfiguration<CaseDocument>
{
    private const int HexOfGuid = 32;
    private const int HexOfSha256 = 64;

    public void Configure(EntityTypeBuilder<CaseDocument> builder)
    {
        builder.Property(row => row.Kind).HasMaxLength(CaseDocument.LongestKind);
        builder.Property(row => row.FileName).HasMaxLength(CaseDocument.LongestName);
        builder.Property(row => row.Sha256).HasMaxLength(HexOfSha256);
        builder.Property(row => row.StoredName).HasMaxLength(HexOfGuid);
        builder.HasIndex(row => row.StoredName).IsUnique();
        builder
            .HasIndex(row => new
            {
                row.CaseId,
                row.Kind,
                row.Sha256,
            })
            .IsUnique();
        builder
            .HasOne(row => row.Case)
            .WithMany()
            .HasForeignKey(row => row.CaseId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
