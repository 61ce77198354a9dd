// Command typecheck reads folders of Go packages and says for each what Go's type checker has against it. The first argument is the folder
// of the modules that the packages import besides the standard library, which is read from its sources.
package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
)

var modules = map[string]string{
	"github.com/praetorian-inc/chariot": "chariot",
	"golang.org/x/sync":                 "sync",
	"github.com/northwind/northwind-go": "northwind-go",
}

type platform struct {
	root  string
	files *token.FileSet
	std   types.Importer
	known map[string]*types.Package
}

func (p *platform) Import(path string) (*types.Package, error) {
	if found := p.known[path]; found != nil {
		return found, nil
	}
	for module, folder := range modules {
		if path == module || strings.HasPrefix(path, module+"/") {
			found, err := p.check(filepath.Join(p.root, folder, strings.TrimPrefix(path, module)), path)
			p.known[path] = found
			return found, err
		}
	}
	return p.std.Import(path)
}

func (p *platform) check(folder, path string) (*types.Package, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(p.files, name, nil, 0)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	config := types.Config{Importer: p, GoVersion: "go1.23"}
	return config.Check(path, p.files, files, nil)
}

func main() {
	files := token.NewFileSet()
	p := &platform{root: os.Args[1], files: files, std: importer.ForCompiler(files, "source", nil), known: map[string]*types.Package{}}
	for _, folder := range os.Args[2:] {
		entries, err := os.ReadDir(folder)
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		for _, entry := range entries {
			if _, err := p.check(filepath.Join(folder, entry.Name()), entry.Name()); err != nil {
				fmt.Println(err)
			}
		}
	}
}
