using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>Which types hold channels.</summary>
internal static class ChannelTypes
{
    private const int MaxDepth = 4;

    /// <summary>Whether a type is a channel's, or that of a list or map of channels.</summary>
    public static bool Holds(GoType type)
    {
        // `type t []t` has no end.
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            switch (type.Deref().Underlying)
            {
                case GoType.Chan:
                    return true;
                case GoType.Slice slice:
                    type = slice.Element;
                    break;
                case GoType.Array array:
                    type = array.Element;
                    break;
                case GoType.Map map:
                    type = map.Value;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
