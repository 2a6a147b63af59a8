namespace CompetenceMatch.Core.Uploads;

/// <summary>Why a file is not kept.</summary>
public enum DocumentFault
{
    Empty,

    /// <summary>More bytes than <see cref="DocumentLimits.Bytes"/>.</summary>
    TooLarge,

    /// <summary>Neither PDF, JPEG nor PNG by its first bytes.</summary>
    UnknownKind,

    /// <summary>The extension or the declared type says another kind than the content.</summary>
    Misnamed,

    /// <summary>Begins as one of the kinds but cannot be read to its end.</summary>
    Damaged,

    /// <summary>A PDF with a password or other encryption.</summary>
    Locked,

    /// <summary>A PDF with scripts, programs, attachments or forms that run.</summary>
    Active,
    TooManyPages,
    TooManyPixels,
}
