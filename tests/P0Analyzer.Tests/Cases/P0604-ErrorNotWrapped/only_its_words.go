package relay

import (
	"context"
	"encoding/json"
	"errors"
	. "fmt"
	format "fmt"
	"net"
	"net/url"
	"os"

	"github.com/vendor/sdk"
)

const reading = "reading %s: %v"

const (
	prefix = "relay: "
	failed = prefix + "failed: %s"
)

type refusal struct{ reason string }

func (r *refusal) Error() string { return r.reason }

type outcome struct {
	err   error
	count int
}

type relay struct {
	api *sdk.Client
}

func verbs(err error, path string) []error {
	return []error{
		format.Errorf("reading %s: %v", path, err), // want P0604 "'err' becomes a part of the text"
		format.Errorf("reading %s: %s", path, err), // want P0604 "'err'"
		format.Errorf("reading: %q", err),          // want P0604 "'err'"
		format.Errorf("reading: %+v", err),         // want P0604 "'err'"
		format.Errorf("100%% lost: %v", err),       // want P0604 "'err'"
		format.Errorf("%%w of %v", err),            // want P0604 "'err'"
		format.Errorf("%[2]v in %[1]s", path, err), // want P0604 "'err'"
		format.Errorf(`raw
			%v`, err), // want@-1 P0604 "'err'"
		format.Errorf(reading, path, err),                    // want P0604 "'err'"
		format.Errorf(failed, err),                           // want P0604 "'err'"
		format.Errorf("reading "+"the file: "+"%v", err),     // want P0604 "'err'"
		Errorf("dot import: %v", err),                        // want P0604 "'err'"
		format.Errorf("nothing for it", err),                 // want P0604 "'err'"
		errors.Join(err, format.Errorf("and more: %v", err)), // want P0604 "'err'"
	}
}

func texts(err error, cause *refusal) []error {
	return []error{
		format.Errorf("reading: %s", err.Error()),        // want P0604 "err.Error\(\)"
		format.Errorf("reading: " + err.Error()),         // want P0604 "err.Error\(\)"
		format.Errorf("%s", "reading: "+err.Error()),     // want P0604 "err.Error\(\)"
		format.Errorf(err.Error()),                       // want P0604 "err.Error\(\)"
		format.Errorf("refused: %v", cause),              // want P0604 "'cause'"
		format.Errorf("refused: %s", cause.Error()),      // want P0604 "cause.Error\(\)"
		format.Errorf("refused: %v", &refusal{"closed"}), // want P0604 "refusal"
	}
}

func values(ctx context.Context, raw string, o outcome, failures []error, value any) error {
	if ctx.Err() != nil {
		return format.Errorf("cancelled: %v", ctx.Err()) // want P0604 "ctx.Err\(\)"
	}
	if o.err != nil {
		return format.Errorf("run %d: %v", o.count, o.err) // want P0604 "o.err"
	}
	if _, parseErr := url.Parse(raw); parseErr != nil {
		return format.Errorf("the target: %v", parseErr) // want P0604 "parseErr"
	}
	var timeout net.Error
	if len(failures) > 0 && errors.As(failures[0], &timeout) {
		return format.Errorf("too slow: %v", timeout) // want P0604 "timeout"
	}
	switch v := value.(type) {
	case error:
		return format.Errorf("a value: %v", v) // want P0604 "'v'"
	case string:
		return format.Errorf("a value: %v", v)
	}
	return format.Errorf("first of all: %v", failures[0]) // want P0604 "failures"
}

func (r *relay) vendor(ctx context.Context, id string) error {
	message, err := r.api.Message(ctx, id)
	if err != nil {
		return format.Errorf("asking for %s: %v", id, err) // want P0604 "'err'"
	}
	if closeErr := message.Close(); closeErr != nil {
		return format.Errorf("closing %s: %s", id, closeErr.Error()) // want P0604 "closeErr.Error\(\)"
	}
	return nil
}

func (r *relay) collected(ids []string) (failures []error) {
	for _, id := range ids {
		if err := json.Unmarshal([]byte(id), r); err != nil {
			failures = append(failures, format.Errorf("%s: %v", id, err)) // want P0604 "'err'"
		}
	}
	defer func() {
		if err := os.Remove("state"); err != nil {
			Println(format.Errorf("cleaning up: %v", err)) // want P0604 "'err'"
		}
	}()
	return failures
}
