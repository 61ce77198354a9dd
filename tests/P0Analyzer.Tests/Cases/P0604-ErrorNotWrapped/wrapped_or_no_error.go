package relay

import (
	"errors"
	"fmt"

	"github.com/vendor/sdk"
	"github.com/vendor/sdk/log"
)

var errRefused = errors.New("refused")

const wrapping = "reading %s: " + "%w"

type status struct {
	Code  int
	Error string
}

type printer struct{ prefix string }

func (p printer) Errorf(format string, arguments ...any) error {
	return fmt.Errorf(p.prefix+format, arguments...)
}

func wrapped(err, cause error, path string) []error {
	return []error{
		fmt.Errorf("reading %s: %w", path, err),
		fmt.Errorf("%w: %v", errRefused, err),
		fmt.Errorf("doing %s: %v (%w)", path, cause, err),
		fmt.Errorf("%[2]w in %[1]s", path, err),
		fmt.Errorf("%+w", err),
		fmt.Errorf("100%%: %w", err),
		fmt.Errorf(wrapping, path, err),
		fmt.Errorf(`reading %s: %w`, path, err),
		fmt.Errorf("%w and %w", err, cause),
		fmt.Errorf("reading: "+"%w", err),
	}
}

// Nothing that is given is an error.
func noErrors(code int, body []byte, s status, values map[string]error, all []error, resp *sdk.Response) []error {
	recovered := recover()
	return []error{
		fmt.Errorf("the vendor said %d", code),
		fmt.Errorf("the vendor said %s: %s", body, s.Error),
		fmt.Errorf("status %v", s),
		fmt.Errorf("panic: %v", recovered),
		fmt.Errorf("%d failures", len(values)),
		fmt.Errorf("failures: %v", all),
		fmt.Errorf("the vendor said %s", resp.Error),
		fmt.Errorf("the vendor said %v", resp.Error()),
		fmt.Errorf("no arguments"),
		fmt.Errorf("100%"),
	}
}

// What is not constant may hold a %w.
func chosenLater(err error, format string, formats []string, translate func(string) string, arguments ...any) []error {
	return []error{
		fmt.Errorf(format, err),
		fmt.Errorf(formats[0], err),
		fmt.Errorf(translate("reading %v"), err),
		fmt.Errorf("reading: "+format, err),
		fmt.Errorf("reading %s", arguments...),
	}
}

// Another Errorf, and errors that become words elsewhere.
func others(p printer, logger *log.Logger, err error) error {
	logger.Errorf("reading: %v", err)
	text := fmt.Sprintf("reading: %v", err)
	fmt.Println(text, redact(err.Error()))
	other := p.Errorf("reading: %v", err)
	return fmt.Errorf("words: %s: %w", redact(err.Error()), other)
}

func redact(text string) string { return text[:1] }

// return fmt.Errorf("in a comment: %v", err)
var example = `return fmt.Errorf("in a string: %v", err)`
