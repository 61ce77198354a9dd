namespace P0Analyzer.Reporting.Text;

/// <summary>Colours by what they mean, as ANSI's SGR sequences (ECMA-48); nothing at all where colour is off.</summary>
/// <param name="isOn">Whether the reader sees colours.</param>
internal sealed class TextStyle(bool isOn)
{
    /// <summary>What fails.</summary>
    public string Bad(string text) => Wrap("1;31", text);

    /// <summary>What is in doubt.</summary>
    public string Doubtful(string text) => Wrap("33", text);

    /// <summary>What is kept.</summary>
    public string Good(string text) => Wrap("32", text);

    /// <summary>What the eye should find first.</summary>
    public string Strong(string text) => Wrap("1", text);

    /// <summary>What may be passed over.</summary>
    public string Faint(string text) => Wrap("2", text);

    private string Wrap(string codes, string text) => isOn ? $"\e[{codes}m{text}\e[0m" : text;
}
