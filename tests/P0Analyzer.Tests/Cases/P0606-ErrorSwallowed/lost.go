package crawler

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strconv"

	"github.com/vendor/sdk"
)

type crawler struct {
	api   *sdk.Client
	seen  map[string]bool
	stats struct{ failed int }
}

func (c *crawler) refresh(ctx context.Context, id string) error {
	page, err := c.api.Page(ctx, id)
	if err != nil { // want P0606 "The branch on 'err' neither uses the error nor leaves with one"
		return nil
	}
	fmt.Println(page)
	return nil
}

func (c *crawler) fallback(ctx context.Context, id string) (string, error) {
	if id == "" {
		return "", errors.New("no id")
	}
	page, err := c.api.Page(ctx, id)
	if err != nil { // want P0606 "'err'"
		return "unknown", nil
	}
	return page.Title, nil
}

func (c *crawler) logged(path string) error {
	if err := os.Remove(path); err != nil { // want P0606 "'err'"
		log.Println("could not remove it")
	}
	if removeErr := os.Remove(path + "~"); removeErr != nil { // want P0606 "'removeErr'"
	}
	if err := os.Chmod(path, 0o600); nil != err { // want P0606 "'err'"
		c.stats.failed++
	}
	if err := os.Chdir(path); !(err == nil) { // want P0606 "'err'"
		_ = err
	}
	return nil
}

// Without an error result, going on with the next turn loses it all the same.
func (c *crawler) all(ctx context.Context, ids []string) {
	for _, id := range ids {
		page, err := c.api.Page(ctx, id)
		if err != nil { // want P0606 "goes on with its next turn when 'err' is set"
			continue
		}
		fmt.Println(page)
	}
}

func total(texts []string) int {
	sum := 0
outer:
	for _, text := range texts {
		for _, part := range filepath.SplitList(text) {
			n, err := strconv.Atoi(part)
			if err != nil || n < 0 { // want P0606 "next turn"
				log.Println("skipped")
				continue outer
			}
			sum += n
		}
	}
	return sum
}

func (c *crawler) broken(ids []string) error {
	for _, id := range ids {
		err := c.api.Visit(id)
		if err != nil { // want P0606 "neither uses"
			break
		}
	}
	return nil
}

// A switch branches as well.
func (c *crawler) switched(id string) error {
	err := c.api.Visit(id)
	switch {
	case id == "":
		return errors.New("no id")
	case err != nil: // want P0606 "'err'"
		return nil
	}
	switch visitErr := c.api.Visit(id); visitErr {
	case nil:
		fmt.Println("visited")
	default: // want P0606 "'visitErr'"
		fmt.Println("not visited")
	}
	return nil
}

// The error has only an else.
func (c *crawler) otherwise(id string) error {
	if err := c.api.Visit(id); err == nil { // want P0606 "neither uses"
		c.seen[id] = true
	} else {
		c.seen[id] = false
	}
	if id == "" {
		return nil
	} else if err := c.api.Visit(id); err != nil { // want P0606 "neither uses"
		return nil
	}
	return nil
}

// Only success is handled.
func (c *crawler) onlySuccess(ctx context.Context, id string) (string, error) {
	title := "untitled"
	page, err := c.api.Page(ctx, id)
	if err == nil { // want P0606 "'err' is never used after this check"
		title = page.Title
	}
	if n, err := strconv.Atoi(id); err == nil && n > 0 { // want P0606 "Only success"
		title = fmt.Sprint(title, n)
	}
	return title, nil
}

func (c *crawler) remember(data []byte) {
	var ids []string
	if err := json.Unmarshal(data, &ids); err == nil { // want P0606 "Only success"
		for _, id := range ids {
			c.seen[id] = true
		}
	}
}

func exists(path string) (bool, error) {
	if _, err := os.Stat(path); err == nil { // want P0606 "Only success"
		return true, nil
	}
	return false, nil
}

// A callback's error is one too.
func (c *crawler) walk(root string) error {
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil { // want P0606 "neither uses"
			return nil
		}
		c.seen[path] = true
		return nil
	})
	if err != nil {
		return fmt.Errorf("walking %s: %w", root, err)
	}
	return nil
}

// The value that is read later is another one.
func (c *crawler) overwritten(first, second string) error {
	err := c.api.Visit(first)
	if err != nil { // want P0606 "neither uses"
		c.stats.failed++
	}
	err = c.api.Visit(second)
	if err != nil {
		return fmt.Errorf("visiting %s: %w", second, err)
	}
	return nil
}

// What has been asked for by name is not what is left.
func (c *crawler) partly(ids []string) error {
	for _, id := range ids {
		err := c.api.Visit(id)
		if errors.Is(err, sdk.ErrGone) {
			continue
		}
		if err != nil { // want P0606 "next turn"
			continue
		}
		c.seen[id] = true
	}
	return nil
}

func (c *crawler) reset(id string) (err error) {
	err = c.api.Visit(id)
	if err != nil { // want P0606 "neither uses"
		err = nil
	}
	return
}
