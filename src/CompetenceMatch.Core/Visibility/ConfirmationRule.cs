namespace CompetenceMatch.Core.Visibility;

/// <summary>A person confirms now and then; silence hides and at last erases.</summary>
public static class ConfirmationRule
{
    /// <summary>Months without confirmation until the person is asked, hidden, erased.</summary>
    public const int AskMonths = 6;
    public const int HideMonths = 7;
    public const int EraseMonths = 18;

    public static Confirmation At(DateTimeOffset lastConfirmed, DateTimeOffset now) =>
        now >= lastConfirmed.AddMonths(EraseMonths) ? Confirmation.Erase
        : now >= lastConfirmed.AddMonths(HideMonths) ? Confirmation.Hide
        : now >= lastConfirmed.AddMonths(AskMonths) ? Confirmation.Ask
        : Confirmation.Fresh;
}
