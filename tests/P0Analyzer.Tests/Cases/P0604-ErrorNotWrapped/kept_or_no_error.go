package collector

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/vendor/sdk"
	"golang.org/x/xerrors"
)

var errStatus = errors.New("unexpected status")

const (
	verb    = "%w"
	context = "collecting %s: " + verb
)

// With one %w it is quiet, wherever it stands.
func keeps(resp *http.Response, name string, err, cause error) []error {
	format := "reading %s: %w"
	trimmed := "\n reading: %w \n"
	return []error{
		fmt.Errorf(context, name, err),
		fmt.Errorf(format, name, err),
		fmt.Errorf(strings.TrimSpace(trimmed), err),
		fmt.Errorf("%w: %s", errStatus, resp.Status),
		fmt.Errorf("%w (after %v)", err, cause),
		fmt.Errorf("%[2]s: %[1]w", err, name),
		fmt.Errorf("%-10w|", err),
		fmt.Errorf("%d%%: %w", 3, err),
		fmt.Errorf(verb, err),
	}
}

// Formats that are chosen when it runs.
func chosen(name string, loud bool, err error) error {
	format := "reading %s: %v"
	if loud {
		format = "READING %s: %w"
	}
	switch {
	case loud:
		return fmt.Errorf(format, name, err)
	case name == "":
		return fmt.Errorf(strings.ToUpper(name), err)
	}
	return fmt.Errorf(fmt.Sprintf("%s: %%w", name), err)
}

type problem struct {
	Error  string `json:"error"`
	Errors []string
	Err    string
}

type errorCode int

// Words about errors that are none.
func words(p problem, code errorCode, errCount int, errText string, errs []string, body []byte) []error {
	err := string(body)
	return []error{
		fmt.Errorf("the vendor says %s", p.Error),
		fmt.Errorf("the vendor says %v", p.Errors),
		fmt.Errorf("the vendor says %q", p.Err),
		fmt.Errorf("code %d", code),
		fmt.Errorf("%d errors: %s", errCount, errText),
		fmt.Errorf("errors: %v", errs),
		fmt.Errorf("answer: %s", err),
	}
}

// Other packages' Errorf wrap in their own way; what they are given is their own.
func others(r *sdk.Reporter, err error) []error {
	r.Errorf("reading: %v", err)
	return []error{
		xerrors.Errorf("reading: %v", err),
		sdk.Errorf("reading: %v", err),
		sdk.Wrap(err, "reading"),
		errors.New("reading: " + strings.ToLower("X")),
	}
}
