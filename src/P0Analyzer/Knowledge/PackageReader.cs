namespace P0Analyzer.Knowledge;

/// <summary>Reads one package's block of a table; the format is described at <see cref="PackageTable"/>.</summary>
internal sealed class PackageReader
{
    private readonly Dictionary<string, FunctionSignature> functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConstantFacts> constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeFacts> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal);

    // Of the type whose members are being read.
    private Dictionary<string, FunctionSignature> methods = [];
    private Dictionary<string, string> fields = [];

    private PackageReader()
    {
    }

    /// <summary>Reads the lines below a package's first line.</summary>
    public static PackageFacts Read(string importPath, string name, ReadOnlySpan<char> lines)
    {
        var reader = new PackageReader();
        foreach (var line in lines.EnumerateLines())
            reader.ReadLine(line);

        return new(importPath, name)
        {
            Functions = reader.functions,
            Variables = reader.variables,
            Constants = reader.constants,
            Types = reader.types,
            Aliases = reader.aliases,
        };
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return;
        if (line[0] == '\t')
        {
            ReadMember(line[1..]);
            return;
        }

        var space = line.IndexOf(' ');
        var rest = line[(space + 1)..];
        switch (line[..space])
        {
            case "const":
                ReadConstant(rest);
                break;
            case "func":
                var function = SignatureReader.Read(rest);
                functions.Add(function.Name, function);
                break;
            case "type":
                ReadType(rest);
                break;
            case "var":
                variables.Add(SignatureReader.ReadName(ref rest), rest[1..].ToString());
                break;
        }
    }

    private void ReadConstant(ReadOnlySpan<char> text)
    {
        var name = SignatureReader.ReadName(ref text);
        var equals = text.IndexOf(" = ");
        var type = equals < 0 ? text : text[..equals];
        constants.Add(name, new(type[1..].ToString(), equals < 0 ? null : text[(equals + 3)..].ToString()));
    }

    private void ReadType(ReadOnlySpan<char> text)
    {
        var name = SignatureReader.ReadName(ref text);
        if (text.StartsWith(" = "))
        {
            aliases.Add(name, text[3..].ToString());
            return;
        }

        var typeParameters = SignatureReader.ReadTypeParameters(ref text);
        methods = new(StringComparer.Ordinal);
        fields = new(StringComparer.Ordinal);
        types.Add(name, new(name, typeParameters, text[1..].ToString()) { Methods = methods, Fields = fields });
    }

    private void ReadMember(ReadOnlySpan<char> text)
    {
        if (text[text.IndexOfAny("( ")] == '(')
        {
            var method = SignatureReader.Read(text);
            methods.Add(method.Name, method);
            return;
        }

        fields.Add(SignatureReader.ReadName(ref text), text[1..].ToString());
    }
}
