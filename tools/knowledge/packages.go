package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// notImportable are names of folders in and below which no package can be imported.
// builtin is documentation: its declarations declare themselves.
var notImportable = []string{"builtin", "cmd", "internal", "testdata", "vendor"}

// importablePackages gives the sorted import paths of the folders below GOROOT/src with Go files in them.
func importablePackages(goroot string) ([]string, error) {
	root, err := filepath.EvalSymlinks(filepath.Join(goroot, "src"))
	if err != nil {
		return nil, fmt.Errorf("finding the sources: %w", err)
	}

	var paths []string
	err = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !entry.IsDir() {
			return nil
		}
		if slices.Contains(notImportable, entry.Name()) || strings.HasPrefix(entry.Name(), "_") {
			return fs.SkipDir
		}
		if path == root || !hasGoFiles(path) {
			return nil
		}
		relative, err := filepath.Rel(root, path)
		if err != nil {
			return fmt.Errorf("naming %s: %w", path, err)
		}
		paths = append(paths, filepath.ToSlash(relative))
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("walking %s: %w", root, err)
	}
	slices.Sort(paths)
	return paths, nil
}

func hasGoFiles(folder string) bool {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return false
	}
	return slices.ContainsFunc(entries, func(entry os.DirEntry) bool {
		return strings.HasSuffix(entry.Name(), ".go") && !strings.HasSuffix(entry.Name(), "_test.go")
	})
}
