using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class TaughtTitleMapping : IEntityTypeConfiguration<TaughtTitle>
{
    public void Configure(EntityTypeBuilder<TaughtTitle> builder)
    {
        builder.Property(row => row.Words).HasMaxLength(200);
        builder.Property(row => row.Written).HasMaxLength(200);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.Occupation).HasMaxLength(4);
        builder.Property(row => row.Version).IsConcurrencyToken();
        // Two members cannot teach the same words two things at once.
        builder.HasIndex(row => row.Words).IsUnique().HasFilter("\"UndoneAt\" IS NULL");
    }
}
