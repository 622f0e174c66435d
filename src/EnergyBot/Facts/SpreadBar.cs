namespace EnergyBot.Facts;

/// <summary>Draws figures on one scale, so that the eye sees how far they disagree.</summary>
internal sealed class SpreadBar
{
    private const int Width = 32;

    // Figures further apart than this are drawn on a logarithmic scale, or the small ones would all stand on one spot.
    private const double WidestLinear = 20;

    private readonly double _least;
    private readonly double _greatest;
    private readonly bool _logarithmic;

    /// <summary>A scale from the least to the greatest of all ends.</summary>
    public SpreadBar(double least, double greatest) =>
        (_least, _greatest, _logarithmic) = (least, greatest, least > 0 && greatest > WidestLinear * least);

    /// <summary>True where equal steps are equal factors.</summary>
    public bool IsLogarithmic => _logarithmic;

    /// <summary>A value and its range: a dot on a line.</summary>
    public string Draw(double low, double value, double high)
    {
        var bar = new string(' ', Width).ToCharArray();
        for (var at = Place(low); at <= Place(high); at++)
        {
            bar[at] = '─';
        }

        bar[Place(value)] = '●';
        return new string(bar);
    }

    private int Place(double value)
    {
        var part = _greatest <= _least ? 0.5
            : _logarithmic ? Math.Log(value / _least) / Math.Log(_greatest / _least)
            : (value - _least) / (_greatest - _least);
        return (int)Math.Round(Math.Clamp(part, 0, 1) * (Width - 1));
    }
}
