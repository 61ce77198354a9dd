package courier

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"strings"

	"github.com/pkg/errors"
	"github.com/samber/oops"
	"github.com/vendor/multierr"
	"github.com/vendor/sdk"
	"github.com/vendor/sdk/errdefs"
	"github.com/vendor/sdk/vfs"
	"golang.org/x/sync/errgroup"
)

// Declared here: a method, an interface with one implementation, a type's alias, a generic helper, a closure.
type (
	storage interface {
		Get(ctx context.Context, key string) ([]byte, error)
	}
	disk   struct{ root string }
	remote struct{ storage }
	drive  = disk
	step   func() error
)

func (d *disk) Get(ctx context.Context, key string) ([]byte, error) {
	return nil, fmt.Errorf("no %s below %s", key, d.root)
}

func attempt[T any](do func() (T, error)) (T, error) { return do() }

func (r remote) own(ctx context.Context, d *drive, steps []step) ([]byte, error) {
	if _, err := d.Get(ctx, "a"); err != nil {
		return nil, err
	}
	if _, err := r.Get(ctx, "b"); err != nil {
		return nil, err
	}
	var get func(context.Context, string) ([]byte, error)
	get = d.Get
	if _, err := get(ctx, "c"); err != nil {
		return nil, err
	}
	for _, next := range steps {
		if err := next(); err != nil {
			return nil, err
		}
	}
	body, err := attempt(func() ([]byte, error) { return r.Get(ctx, "d") })
	if err != nil {
		return body, err
	}
	return body, nil
}

// Made by a package that makes errors, or by a call that is given one.
func made(err error, code int, text string) error {
	if code == 404 {
		err := errdefs.NotFound(text)
		return err
	}
	if code == 409 {
		err := errors.Errorf("%s: conflict", text)
		return err
	}
	if code == 500 {
		err := oops.In("courier").Errorf("%s: broken", text)
		return err
	}
	if code == 502 {
		err := sdk.NewStatus(code)
		return err
	}
	failure := multierr.Append(nil, errors.New(text))
	if failure != nil {
		return failure
	}
	_, err = translate(os.Open(text))
	return err
}

func translate(file *os.File, err error) (*os.File, error) {
	if err != nil {
		err = sdk.Explain(err.Error(), file)
	}
	return file, err
}

// The literal's error is over when the variable gets what the helper gives.
func (d *disk) overwritten(ctx context.Context, client *sdk.Client) (body []byte, err error) {
	err = d.retry(func() error {
		body, err = client.Fetch(ctx)
		return d.describe(err)
	})
	return body, err
}

func (d *disk) retry(do func() error) error { return d.describe(do()) }

func (d *disk) describe(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("on %s: %w", d.root, err)
}

// Sentinels, of packages that were read or not; what only this package can select.
func sentinels(kind string, entry sdk.Entry, cached sdk.Map[result]) error {
	switch kind {
	case "read-only":
		return vfs.EROFS
	case "missing":
		return fs.ErrNotExist
	case "end":
		return io.EOF
	case "skipped":
		return http.ErrSkipAltProtocol
	}
	found, _ := cached.Load(kind)
	if found.err != nil {
		return found.err
	}
	if err := entry.Sub().validate(); err != nil {
		return err
	}
	return nil
}

type result struct{ err error }

// Standard interfaces, by value or pointer, with other names for the parameters.
type feed struct {
	inner io.ReadSeekCloser
	next  http.RoundTripper
}

func (f feed) Seek(to int64, from int) (at int64, err error) {
	at, err = f.inner.Seek(to, from)
	if err != nil {
		return 0, err
	}
	return at, err
}

func (f *feed) WriteTo(w io.Writer) (int64, error) {
	n, err := io.Copy(w, f.inner)
	return n, err
}

func (f *feed) UnmarshalJSON(raw []byte) error {
	var text string
	if err := json.Unmarshal(raw, &text); err != nil {
		return err
	}
	return nil
}

func (f *feed) UnmarshalXMLAttr(attr xml.Attr) error {
	_, err := f.inner.Read([]byte(attr.Value))
	return err
}

// A group's error, a context's; a wrapper through the address of the result.
func (f *feed) waits(ctx context.Context, names []string) (err error) {
	defer explain(&err, "waiting for %d", len(names))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(2)
	g.Go(func() error { return ctx.Err() })
	if err := g.Wait(); err != nil {
		return err
	}
	if err = context.Cause(ctx); err != nil {
		return err
	}
	_, err = os.Stat(strings.Join(names, "/"))
	return err
}

func explain(err *error, format string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf(format+": %w", append(args, *err)...)
	}
}

// A callback's error is its caller's, under any name.
func visit(root string) error {
	walk := func(path string, _ fs.DirEntry, problem error) error {
		if problem != nil {
			return problem
		}
		return nil
	}
	return fs.WalkDir(os.DirFS(root), ".", walk)
}
