using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class IntroductionMessageMapping : IEntityTypeConfiguration<IntroductionMessage>
{
    public void Configure(EntityTypeBuilder<IntroductionMessage> builder)
    {
        builder.HasIndex(message => new { message.IntroductionId, message.At });
    }
}
