package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"io"
	"reflect"
	"sort"
	"strconv"
	"strings"
)

// parse parses a file as go vet would, but for the resolution of names. The first error comes with its physical position:
// //line directives move none.
func parse(name string, src []byte) (*token.File, *ast.File, error) {
	fset := token.NewFileSet()
	tree, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution)
	if err == nil {
		return fset.File(tree.FileStart), tree, nil
	}
	if list, ok := err.(scanner.ErrorList); ok && len(list) > 0 {
		line, column := physical(src, list[0].Pos.Offset)
		err = fmt.Errorf("%d:%d: %s", line, column, list[0].Msg)
	}
	return nil, nil, err
}

func physical(src []byte, offset int) (line, column int) {
	line, column = 1, 1
	for _, c := range src[:min(offset, len(src))] {
		column++
		if c == '\n' {
			line, column = line+1, 1
		}
	}
	return
}

// dump writes a tree, a node a line, in the order of ast.Walk.
func dump(w io.Writer, file *token.File, tree *ast.File) {
	buffered := bufio.NewWriter(w)
	ast.Walk(visitor{&dumper{w: buffered, file: file}}, tree)
	buffered.Flush()
}

// kinds writes how many nodes of each kind a tree has.
func kinds(w io.Writer, tree *ast.File) {
	counts := map[string]int{}
	ast.Inspect(tree, func(n ast.Node) bool {
		if n != nil && !isComment(n) {
			counts[kindOf(n)]++
		}
		return !isComment(n)
	})
	names := make([]string, 0, len(counts))
	for name := range counts {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Fprintf(w, " %s=%d", name, counts[name])
	}
}

type dumper struct {
	w     *bufio.Writer
	file  *token.File
	depth int
}

type visitor struct{ d *dumper }

func (v visitor) Visit(n ast.Node) ast.Visitor {
	d := v.d
	if n == nil {
		d.depth--
		return nil
	}
	if isComment(n) {
		return nil
	}
	d.w.WriteString(strings.Repeat("  ", d.depth) + kindOf(n) + " " + d.position(n.Pos()) + "-" + d.position(n.End()) + detail(n) + "\n")
	d.depth++
	return v
}

func (d *dumper) position(p token.Pos) string {
	if !p.IsValid() {
		return "0:0"
	}
	at := d.file.PositionFor(p, false)
	return strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)
}

func kindOf(n ast.Node) string {
	return strings.TrimPrefix(reflect.TypeOf(n).String(), "*ast.")
}

func isComment(n ast.Node) bool {
	switch n.(type) {
	case *ast.Comment, *ast.CommentGroup:
		return true
	}
	return false
}

func detail(n ast.Node) string {
	switch n := n.(type) {
	case *ast.Ident:
		return " name=" + n.Name
	case *ast.BasicLit:
		return " value=" + strconv.Quote(n.Value[:min(len(n.Value), 40)])
	case *ast.BinaryExpr:
		return " op=" + n.Op.String()
	case *ast.UnaryExpr:
		return " op=" + n.Op.String()
	case *ast.AssignStmt:
		return " op=" + n.Tok.String()
	case *ast.IncDecStmt:
		return " op=" + n.Tok.String()
	case *ast.BranchStmt:
		return " op=" + n.Tok.String()
	case *ast.GenDecl:
		return " op=" + n.Tok.String()
	}
	return ""
}
