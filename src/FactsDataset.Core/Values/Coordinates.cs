using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>A point on the earth's surface in the World Geodetic System 1984 (EPSG:4326), in decimal degrees.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.CoordinatesJsonConverter))]
#endif
public sealed record Coordinates : IFieldGroup
{
    internal Coordinates(decimal latitude, decimal longitude, decimal? precision)
    {
        Latitude = latitude;
        Longitude = longitude;
        Precision = precision;
    }

    /// <summary>Degrees north of the equator, from -90 to 90, both included; south of it they are negative.</summary>
    public decimal Latitude { get; }

    /// <summary>Degrees east of the prime meridian, from -180 to 180, both included; west of it they are negative.</summary>
    public decimal Longitude { get; }

    /// <summary>
    /// How far the place that is meant may reach from the point, in metres, above 0 (Darwin Core's
    /// coordinateUncertaintyInMeters); <see langword="null"/> where nobody says.
    /// </summary>
    public decimal? Precision { get; }

    /// <summary>Makes a point for a test.</summary>
    /// <param name="latitude">Degrees north, from -90 to 90.</param>
    /// <param name="longitude">Degrees east, from -180 to 180.</param>
    /// <param name="precision">How far off the place may be, in metres, above 0; <see langword="null"/> where nobody says.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public static Coordinates Create(decimal latitude, decimal longitude, decimal? precision = null)
    {
        if (latitude is < -90 or > 90)
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), "A latitude lies between -90 and 90.");
        }

        if (longitude is < -180 or > 180)
        {
            throw new ArgumentOutOfRangeException(nameof(longitude), "A longitude lies between -180 and 180.");
        }

        return precision <= 0
            ? throw new ArgumentOutOfRangeException(nameof(precision), "A precision lies above 0.")
            : new Coordinates(latitude, longitude, precision);
    }

    /// <summary>Reads the cells <c>latitude longitude precision</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Coordinates Read(FactStore store, ref RowReader reader)
    {
        decimal latitude = reader.ReadDecimal() ?? throw PackedData.Damaged("a latitude is absent");
        decimal longitude = reader.ReadDecimal() ?? throw PackedData.Damaged("a longitude is absent");
        return new Coordinates(latitude, longitude, reader.ReadDecimal());
    }

    /// <inheritdoc/>
    public void Describe(IFieldVisitor visitor)
    {
        if (visitor is null)
        {
            throw new ArgumentNullException(nameof(visitor));
        }

        visitor.Decimal("latitude", Latitude);
        visitor.Decimal("longitude", Longitude);
        if (Precision is { } precision)
        {
            visitor.Decimal("precision", precision);
        }
    }

    /// <summary>Latitude, longitude and precision, such as <c>32.0833, 23.9667 (within 5000 m)</c>, whatever the culture.</summary>
    public override string ToString()
    {
        string point = Latitude.ToString(CultureInfo.InvariantCulture) + ", " + Longitude.ToString(CultureInfo.InvariantCulture);
        return Precision is { } precision ? point + " (within " + precision.ToString(CultureInfo.InvariantCulture) + " m)" : point;
    }
}
