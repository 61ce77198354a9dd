package archive

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strconv"

	"github.com/vendor/sdk"
	"golang.org/x/sync/errgroup"
)

type archive struct {
	api    *sdk.Client
	client *http.Client
}

func read(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err // want P0605 "The error of 'os.ReadFile' is returned without context"
	}
	return data, nil
}

func (a *archive) vendor(ctx context.Context, id string) (string, error) {
	item, err := a.api.Item(ctx, id)
	if err != nil {
		return "", err // want P0605 "a.api.Item"
	}
	if err := a.api.Touch(ctx, id); err != nil {
		return "", err // want P0605 "a.api.Touch"
	}
	if err = sdk.Validate(item); err != nil {
		return "", err // want P0605 "sdk.Validate"
	}
	return item.Name, nil
}

// Success and failure leave together.
func count(text string) (int, error) {
	n, err := strconv.Atoi(text)
	return n, err // want P0605 "strconv.Atoi"
}

func named(path string) (size int64, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return // want P0605 "os.Stat"
	}
	size = info.Size()
	return size, nil
}

func late(path string) error {
	var err error
	if path == "" {
		err = errors.New("no path")
	} else {
		err = os.Remove(path)
	}
	if err == nil {
		return nil
	}
	return err // want P0605 "os.Remove"
}

func copied(path string) error {
	var failure error
	if err := os.Remove(path); err != nil {
		failure = err
	}
	return failure // want P0605 "os.Remove"
}

func switched(r io.Reader) error {
	_, err := r.Read(nil)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, io.EOF):
		return err
	default:
		return err // want P0605 "r.Read"
	}
}

func tagged(r io.Reader) (int, error) {
	n, err := r.Read(nil)
	switch err {
	case nil, io.EOF:
		return n, nil
	}
	return n, err // want P0605 "r.Read"
}

func inLiterals(paths []string) error {
	var g errgroup.Group
	g.SetLimit(4)
	for _, path := range paths {
		path := path
		g.Go(func() error {
			_, err := os.Stat(path)
			if err != nil {
				return err // want P0605 "os.Stat"
			}
			return nil
		})
	}
	return g.Wait()
}

// The callback's own error is its caller's; what it asks for itself is not.
func sizes(root string) (total int64, err error) {
	walk := func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err // want P0605 "entry.Info"
		}
		total += info.Size()
		return nil
	}
	if err := filepath.WalkDir(root, walk); err != nil {
		return 0, err // want P0605 "filepath.WalkDir"
	}
	return total, nil
}

// Closing keeps an error, and gives none its context.
func closed(path string) (err error) {
	file, err := os.Open(path)
	if err != nil {
		return err // want P0605 "os.Open"
	}
	defer func() {
		if closing := file.Close(); err == nil {
			err = closing
		}
	}()
	return nil
}

func retried(ctx context.Context, a *archive) error {
	var last error
	for attempt := 0; attempt < 3; attempt++ {
		_, err := a.api.Ping(ctx)
		if err == nil {
			return nil
		}
		last = err
	}
	return last // want P0605 "a.api.Ping"
}

func fieldOfTheirs(result *sdk.Result) error {
	if result.Err != nil {
		return result.Err // want P0605 "The error 'result.Err' .* unknown type"
	}
	if err := result.Page().Failure; err != nil {
		return err // want P0605 "result.Page\(\).Failure"
	}
	return nil
}

type base struct{ sdk.Client }

func (b *base) promoted(ctx context.Context) error {
	if err := b.Close(ctx); err != nil {
		return err // want P0605 "b.Close"
	}
	return nil
}

// Neither the name nor the signature alone makes it a standard interface's method.
func (a *archive) Read(ctx context.Context, into []byte) (int, error) {
	n, err := a.api.Fetch(ctx, into)
	if err != nil {
		return 0, err // want P0605 "a.api.Fetch"
	}
	return n, nil
}

func (a *archive) Recv(into []byte) (int, error) {
	n, err := io.ReadFull(os.Stdin, into)
	if err != nil {
		return 0, err // want P0605 "io.ReadFull"
	}
	return n, nil
}

func Close() error {
	if err := os.Remove("lock"); err != nil {
		return err // want P0605 "os.Remove"
	}
	return nil
}

func decode[T any](data []byte) (value T, err error) {
	err = json.Unmarshal(data, &value)
	return value, err // want P0605 "json.Unmarshal"
}

func both(path string) (error, error) {
	first := os.Remove(path)
	second := os.Remove(path + "~")
	return first, second // want P0605 "os.Remove"
}

func ranged(ctx context.Context, a *archive) error {
	for item, err := range a.api.All(ctx) {
		if err != nil {
			return err // want P0605 "a.api.All"
		}
		_ = item
	}
	return nil
}
