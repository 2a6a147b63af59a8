namespace CompetenceMatch.Core.Occupations;

/// <summary>A STYRK-08 code of one to four digits; an occupation is a unit group (four digits).</summary>
public readonly record struct OccupationCode(string Value) : IComparable<OccupationCode>
{
    /// <summary>Major group, one digit.</summary>
    public string Major => Value[..1];

    /// <summary>Sub-major group, two digits.</summary>
    public string SubMajor => Value[..Math.Min(2, Value.Length)];

    /// <summary>Minor group, three digits.</summary>
    public string Minor => Value[..Math.Min(3, Value.Length)];

    public int CompareTo(OccupationCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
