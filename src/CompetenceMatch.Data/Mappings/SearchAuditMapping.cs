using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class SearchAuditMapping : IEntityTypeConfiguration<SearchAudit>
{
    public void Configure(EntityTypeBuilder<SearchAudit> builder)
    {
        builder.Property(search => search.ResultIds).IsJsonList();
        builder.HasIndex(search => search.At);
        builder.HasIndex(search => new { search.ActorUserId, search.At });
    }
}
