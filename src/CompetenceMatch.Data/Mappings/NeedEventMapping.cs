using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class NeedEventMapping : IEntityTypeConfiguration<NeedEvent>
{
    public void Configure(EntityTypeBuilder<NeedEvent> builder)
    {
        builder.HasIndex(one => new { one.NeedId, one.At });
        builder
            .HasOne<StoredNeed>()
            .WithMany()
            .HasForeignKey(one => one.NeedId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
