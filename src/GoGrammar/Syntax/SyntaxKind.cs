namespace GoGrammar.Syntax;

/// <summary>The kinds of syntax nodes: the node types of <c>go/ast</c>, each the name of its class here.</summary>
public enum SyntaxKind : byte
{
    /// <summary><see cref="Syntax.File"/>.</summary>
    File,

    /// <summary><see cref="Syntax.BadExpr"/>.</summary>
    BadExpr,

    /// <summary><see cref="Syntax.Ident"/>.</summary>
    Ident,

    /// <summary><see cref="Syntax.Ellipsis"/>.</summary>
    Ellipsis,

    /// <summary><see cref="Syntax.BasicLit"/>.</summary>
    BasicLit,

    /// <summary><see cref="Syntax.FuncLit"/>.</summary>
    FuncLit,

    /// <summary><see cref="Syntax.CompositeLit"/>.</summary>
    CompositeLit,

    /// <summary><see cref="Syntax.ParenExpr"/>.</summary>
    ParenExpr,

    /// <summary><see cref="Syntax.SelectorExpr"/>.</summary>
    SelectorExpr,

    /// <summary><see cref="Syntax.IndexExpr"/>.</summary>
    IndexExpr,

    /// <summary><see cref="Syntax.IndexListExpr"/>.</summary>
    IndexListExpr,

    /// <summary><see cref="Syntax.SliceExpr"/>.</summary>
    SliceExpr,

    /// <summary><see cref="Syntax.TypeAssertExpr"/>.</summary>
    TypeAssertExpr,

    /// <summary><see cref="Syntax.CallExpr"/>.</summary>
    CallExpr,

    /// <summary><see cref="Syntax.StarExpr"/>.</summary>
    StarExpr,

    /// <summary><see cref="Syntax.UnaryExpr"/>.</summary>
    UnaryExpr,

    /// <summary><see cref="Syntax.BinaryExpr"/>.</summary>
    BinaryExpr,

    /// <summary><see cref="Syntax.KeyValueExpr"/>.</summary>
    KeyValueExpr,

    /// <summary><see cref="Syntax.ArrayType"/>.</summary>
    ArrayType,

    /// <summary><see cref="Syntax.StructType"/>.</summary>
    StructType,

    /// <summary><see cref="Syntax.FuncType"/>.</summary>
    FuncType,

    /// <summary><see cref="Syntax.InterfaceType"/>.</summary>
    InterfaceType,

    /// <summary><see cref="Syntax.MapType"/>.</summary>
    MapType,

    /// <summary><see cref="Syntax.ChanType"/>.</summary>
    ChanType,

    /// <summary><see cref="Syntax.Field"/>.</summary>
    Field,

    /// <summary><see cref="Syntax.FieldList"/>.</summary>
    FieldList,

    /// <summary><see cref="Syntax.BadStmt"/>.</summary>
    BadStmt,

    /// <summary><see cref="Syntax.DeclStmt"/>.</summary>
    DeclStmt,

    /// <summary><see cref="Syntax.EmptyStmt"/>.</summary>
    EmptyStmt,

    /// <summary><see cref="Syntax.LabeledStmt"/>.</summary>
    LabeledStmt,

    /// <summary><see cref="Syntax.ExprStmt"/>.</summary>
    ExprStmt,

    /// <summary><see cref="Syntax.SendStmt"/>.</summary>
    SendStmt,

    /// <summary><see cref="Syntax.IncDecStmt"/>.</summary>
    IncDecStmt,

    /// <summary><see cref="Syntax.AssignStmt"/>.</summary>
    AssignStmt,

    /// <summary><see cref="Syntax.GoStmt"/>.</summary>
    GoStmt,

    /// <summary><see cref="Syntax.DeferStmt"/>.</summary>
    DeferStmt,

    /// <summary><see cref="Syntax.ReturnStmt"/>.</summary>
    ReturnStmt,

    /// <summary><see cref="Syntax.BranchStmt"/>.</summary>
    BranchStmt,

    /// <summary><see cref="Syntax.BlockStmt"/>.</summary>
    BlockStmt,

    /// <summary><see cref="Syntax.IfStmt"/>.</summary>
    IfStmt,

    /// <summary><see cref="Syntax.CaseClause"/>.</summary>
    CaseClause,

    /// <summary><see cref="Syntax.SwitchStmt"/>.</summary>
    SwitchStmt,

    /// <summary><see cref="Syntax.TypeSwitchStmt"/>.</summary>
    TypeSwitchStmt,

    /// <summary><see cref="Syntax.CommClause"/>.</summary>
    CommClause,

    /// <summary><see cref="Syntax.SelectStmt"/>.</summary>
    SelectStmt,

    /// <summary><see cref="Syntax.ForStmt"/>.</summary>
    ForStmt,

    /// <summary><see cref="Syntax.RangeStmt"/>.</summary>
    RangeStmt,

    /// <summary><see cref="Syntax.BadDecl"/>.</summary>
    BadDecl,

    /// <summary><see cref="Syntax.GenDecl"/>.</summary>
    GenDecl,

    /// <summary><see cref="Syntax.FuncDecl"/>.</summary>
    FuncDecl,

    /// <summary><see cref="Syntax.ImportSpec"/>.</summary>
    ImportSpec,

    /// <summary><see cref="Syntax.ValueSpec"/>.</summary>
    ValueSpec,

    /// <summary><see cref="Syntax.TypeSpec"/>.</summary>
    TypeSpec,

    /// <summary><see cref="Syntax.Comment"/>.</summary>
    Comment,

    /// <summary><see cref="Syntax.CommentGroup"/>.</summary>
    CommentGroup,
}
