package importer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"testing"

	"github.com/vendor/sdk"
)

type outcome struct {
	Err     error
	allErrs []error
}

// Kept in a list, a map, a field, a channel, an answer; counted by kind.
func (o *outcome) kept(ctx context.Context, client *sdk.Client, ids []string, byID map[string]error, done chan<- outcome) error {
	var problems sdk.ErrorList
	for _, id := range ids {
		if _, err := client.Item(ctx, id); err != nil {
			o.allErrs = append(o.allErrs, fmt.Errorf("item %s is missing", id))
			continue
		}
		allErrs := problems
		if err := client.Accept(ctx, id); err != nil {
			allErrs = append(allErrs, sdk.Invalid(id, "not accepted"))
			continue
		}
		if err := client.Confirm(ctx, id); err != nil {
			byID[id] = err
			continue
		}
		if err := client.Close(ctx, id); err != nil {
			done <- outcome{Err: err}
			continue
		}
		if err := client.Forget(ctx, id); err != nil {
			switch {
			case errors.Is(err, io.EOF):
				continue
			}
			o.Err = errors.New("not forgotten")
			continue
		}
		fmt.Println(len(allErrs))
	}
	return errors.Join(o.allErrs...)
}

// Asked by predicates, assertions, codes.
func (o *outcome) asked(resp *http.Response, err error) (bool, error) {
	if os.IsTimeout(err) {
		return false, nil
	}
	var netErr net.Error
	if errors.As(err, &netErr) && netErr.Timeout() {
		return true, nil
	}
	if err != nil && resp != nil && sdk.StatusOf(err) == 404 {
		return false, nil
	}
	if failure, ok := err.(*sdk.Failure); ok && failure.Code == 404 {
		return false, nil
	}
	if err != nil && errors.Unwrap(err) == nil {
		return false, nil
	}
	switch err.(type) {
	case *sdk.Failure:
		return false, nil
	}
	return err == nil, err
}

// Nothing goes on: panics, exits, tests that fail, own functions that never return.
func die(text string) {
	fmt.Fprintln(os.Stderr, text)
	os.Exit(1)
}

func (o *outcome) ends(t *testing.T, path string) (string, error) {
	if _, err := os.Stat(path); err != nil {
		die("no state")
	}
	if _, err := os.Stat(path); err != nil {
		t.Fatal("no state")
	}
	for {
		if _, err := os.Stat(path); err != nil {
			panic("no state")
		}
		return path, nil
	}
}

// Fallbacks of functions that have no error to give.
func port(text string) (n int, known bool) {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 443, false
	}
	return n, true
}

func home() string {
	if dir, err := os.UserHomeDir(); err == nil {
		return dir
	}
	return "/"
}

func (o *outcome) show(path string) {
	file, err := os.Open(path)
	if err != nil {
		return
	}
	defer file.Close()
	if _, err := io.Copy(os.Stdout, file); err != nil {
		o.Err = err
	}
}

// The last error of several tries; the one of the clean-up beside the first.
func (o *outcome) tries(ctx context.Context, client *sdk.Client, hosts []string) (err error) {
	for _, host := range hosts {
		if err = client.Dial(ctx, host); err == nil {
			return nil
		}
	}
	if closeErr := client.Shutdown(ctx); closeErr != nil {
		return errors.Join(err, closeErr)
	}
	if err != nil {
		fmt.Println("no host answers")
	}
	return sdk.Wrap(err, "dialing")
}

// Not an error, whatever its name; an error's absence alone.
func others(errCount *int, err func() bool, stderr io.Writer, results map[string]error) int {
	if errCount != nil {
		return *errCount
	}
	if stderr != nil {
		return 2
	}
	for id := range results {
		if results[id] != nil {
			continue
		}
	}
	if err != nil {
		return 3
	}
	return 0
}

// It was kept or told of before it is asked for.
func (o *outcome) before(client *sdk.Client, span sdk.Span, hosts []string, results []outcome, done chan<- error) error {
	for i, host := range hosts {
		err := client.Ping(host)
		results[i] = outcome{Err: err}
		if err != nil {
			continue
		}
		err = client.Probe(host)
		span.RecordError(err)
		if err == nil {
			fmt.Println("probed")
		}
		err = client.Close(host)
		done <- err
		if err != nil {
			continue
		}
	}
	return nil
}

type denied struct{ code string }

func (d *denied) Error() string { return d.code }

// All that follows is another error.
func denial(body []byte, status int) error {
	answer := &denied{code: string(body)}
	if _, err := strconv.Atoi(answer.code); err != nil {
		answer.code = strconv.Itoa(status)
	}
	return answer
}
