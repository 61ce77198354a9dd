package archive

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"

	"github.com/vendor/sdk"
	"github.com/vendor/xerrors"
	"golang.org/x/sync/semaphore"
)

var errEmpty = errors.New("empty")

type store interface {
	Put(key string) error
}

type vault struct {
	api   *sdk.Client
	out   store
	check func(string) error
	sem   *semaphore.Weighted
	next  http.RoundTripper
	err   error
}

func (v *vault) load(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("loading %s: %w", path, err)
	}
	return data, nil
}

// Errors of this package's own functions, interfaces and function values carry their context.
func (v *vault) own(path string, visit func(string) error) (int, error) {
	data, err := v.load(path)
	if err != nil {
		return 0, err
	}
	if err := v.out.Put(path); err != nil {
		return 0, err
	}
	if err := v.check(path); err != nil {
		return 0, err
	}
	if err := visit(path); err != nil {
		return 0, err
	}
	local := func() error { return errEmpty }
	if err := local(); err != nil {
		return 0, err
	}
	if v.err != nil {
		return 0, v.err
	}
	return len(data), nil
}

// Made or wrapped here, in one way or another.
func (v *vault) made(ctx context.Context, id string) error {
	item, err := v.api.Item(ctx, id)
	if errors.Is(err, sdk.ErrGone) {
		return sdk.ErrGone
	}
	if err != nil {
		err = fmt.Errorf("asking for %s: %w", id, err)
		return err
	}
	if err := v.api.Touch(ctx, item); err != nil {
		err = xerrors.Wrap(err, "touching")
		return err
	}
	err = sdk.NewFailure("late")
	if item == "" {
		return err
	}
	err = v.api.Release(ctx, item)
	err = errors.Join(err, v.api.Close())
	if err != nil {
		return err
	}
	return v.explain(id)
}

func (v *vault) explain(id string) error {
	err := v.api.Remove(id)
	if err != nil {
		err = v.describe(err, id)
	}
	return v.describe(err, id)
}

func (v *vault) describe(err error, id string) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", id, err)
}

func through(path string) (*os.File, error) { return os.Open(path) }

// A deferred literal gives the named result its context.
func deferred(path string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("archiving %s: %w", path, err)
		}
	}()
	if err = os.Chmod(path, 0o600); err != nil {
		return err
	}
	_, err = os.Stat(path)
	return
}

func annotate(err *error, text string) {
	if *err != nil {
		*err = fmt.Errorf("%s: %w", text, *err)
	}
}

func helped(path string) (err error) {
	defer annotate(&err, "helping")
	if _, err := os.Stat(path); err != nil {
		return err
	}
	return nil
}

// On each way to the return it is nil, a sentinel, or something else by now.
func ruledOut(r io.Reader, path string) (int, error) {
	n, err := r.Read(nil)
	if err == io.EOF {
		return n, err
	}
	if err != nil && err != io.ErrUnexpectedEOF {
		return 0, fmt.Errorf("reading %s: %w", path, err)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return n, err
	}
	file, err := os.Open(path)
	if err != nil {
		return 0, fmt.Errorf("opening %s: %w", path, err)
	}
	defer file.Close()
	return n, err
}

func sentinels(path string) error {
	if path == "" {
		return errEmpty
	}
	err := io.ErrUnexpectedEOF
	if path == "." {
		return err
	}
	return fs.ErrNotExist
}

// Contexts, groups and semaphores say themselves what happened.
func (v *vault) waiting(ctx context.Context, group *sdk.Group) error {
	if err := v.sem.Acquire(ctx, 1); err != nil {
		return err
	}
	defer v.sem.Release(1)
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := context.Cause(ctx); err != nil {
		return err
	}
	if err := group.Wait(); err != nil {
		return err
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	default:
		return nil
	}
}

// The error is a parameter.
func walk(root string) error {
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("walking %s: %w", root, err)
	}
	return nil
}

// Methods of standard interfaces: which error it is, is the contract.
func (v *vault) Read(into []byte) (int, error) {
	n, err := os.Stdin.Read(into)
	if err != nil {
		return n, err
	}
	return n, nil
}

func (v *vault) Close() error {
	err := v.api.Close()
	return err
}

func (v *vault) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := v.next.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	return resp, nil
}

func (v *vault) ReadAt(into []byte, offset int64) (n int, err error) {
	n, err = os.Stdin.ReadAt(into, offset)
	return
}

func (v *vault) MarshalJSON() ([]byte, error) {
	text, err := v.api.Encode(v)
	if err != nil {
		return nil, err
	}
	return text, nil
}

// Channels and lists only hand on what was put into them.
func handedOn(failures chan error, all []error) error {
	select {
	case err := <-failures:
		return err
	default:
	}
	for _, err := range all {
		if err != nil {
			return err
		}
	}
	return all[0]
}

// No result is an error.
func none(path string) (string, bool) {
	data, err := os.ReadFile(path)
	return string(data), err == nil
}
