package courier

import (
	"bytes"
	"compress/gzip"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/vendor/sdk"
	retry "github.com/vendor/sdk/backoff"
)

// An outside interface that is embedded, a struct that is, a type that stands for one.
type courier struct {
	sdk.Uploader
	*http.Client
	db    *sql.DB
	cache map[string]*sdk.Session
	Last  *sdk.Report
}

type wire io.ReadWriter

type mine interface{ io.Closer }

func (c *courier) embedded(ctx context.Context, req *http.Request, w wire, m mine) error {
	if err := c.Upload(ctx, req.URL.Path); err != nil {
		return err // want P0605 "c.Upload"
	}
	resp, err := c.Do(req)
	if err != nil {
		return err // want P0605 "c.Do"
	}
	if _, err = w.Write(nil); err != nil {
		return err // want P0605 "w.Write"
	}
	if err := m.Close(); err != nil {
		return err // want P0605 "m.Close"
	}
	return resp.Body.Close()
}

// Chains, elements, assertions, options.
func (c *courier) chains(ctx context.Context, id string) (string, error) {
	out, err := c.cache[id].Objects().Bucket(aws.ToString(nil)).Get(ctx)
	if err != nil {
		return "", err // want P0605 "Get"
	}
	var row struct{ Name string }
	if err := c.db.QueryRowContext(ctx, "select").Scan(&row.Name); err != nil {
		return "", err // want P0605 "Scan"
	}
	var extra any = out
	if reader, ok := extra.(io.Reader); ok {
		_, err := io.Copy(io.Discard, reader)
		if err != nil {
			return row.Name, err // want P0605 "io.Copy"
		}
	}
	if c.Last != nil && c.Last.Error != nil {
		return "", c.Last.Error // want P0605 "c.Last.Error' .* unknown type"
	}
	return row.Name, nil
}

// An else, a switch without a tag, a label, an early success.
func styles(raw string, quick bool) (u *url.URL, err error) {
	if u, err = url.Parse(raw); err != nil {
		return nil, err // want P0605 "url.Parse"
	} else if quick {
		return u, nil
	}
	switch _, err := os.Stat(raw); {
	case err == nil:
		return u, nil
	case os.IsNotExist(err):
		return nil, nil
	default:
		return nil, err // want P0605 "os.Stat"
	}
}

func loops(paths []string) (err error) {
	var data []byte
next:
	for _, path := range paths {
		for attempt := 0; attempt < 3; attempt++ {
			if data, err = os.ReadFile(path); err == nil {
				continue next
			}
		}
		break
	}
	fmt.Println(len(data))
	return err // want P0605 "os.ReadFile"
}

// The literal's error is the function's own affair; the helper's answer is handed on.
func (c *courier) literals(ctx context.Context, names []string) error {
	var once sync.Once
	var failed error
	once.Do(func() {
		_, failed = exec.LookPath(names[0])
	})
	if failed != nil {
		return failed // want P0605 "exec.LookPath"
	}
	err := retry.Do(ctx, func() error {
		_, err := c.Head(names[0])
		return err // want P0605 "c.Head"
	})
	if err != nil {
		return err // want P0605 "retry.Do"
	}
	visit := func(name string) (*gzip.Reader, error) {
		packed, err := gzip.NewReader(bytes.NewBufferString(name))
		if err != nil {
			return nil, err // want P0605 "gzip.NewReader"
		}
		return packed, nil
	}
	_, err = visit(names[0])
	return err
}

// A deferred helper that only closes gives no context.
func closing(file io.Closer, err *error) {
	if closeErr := file.Close(); *err == nil {
		*err = closeErr
	}
}

func save(path string, value any) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err // want P0605 "os.Create"
	}
	defer closing(file, &err)
	if err = json.NewEncoder(file).Encode(value); err != nil {
		return // want P0605 "json.NewEncoder\(\).Encode"
	}
	return nil
}

type list[T any] struct{ items []T }

func (l *list[T]) load(ctx context.Context, from func(context.Context) ([]T, error), wait time.Duration) error {
	items, err := from(ctx)
	if err != nil {
		return err
	}
	body, err := json.Marshal(items)
	if err != nil {
		return err // want P0605 "json.Marshal"
	}
	fmt.Println(body, wait)
	return nil
}

// A name for a function or a method of another package.
func named(path string, db *sql.DB, quick bool) error {
	check := os.Stat
	if quick {
		check = os.Lstat
	}
	if _, err := check(path); err != nil {
		return err // want P0605 "check"
	}
	ping := db.Ping
	if err := ping(); err != nil {
		return err // want P0605 "ping"
	}
	return nil
}
