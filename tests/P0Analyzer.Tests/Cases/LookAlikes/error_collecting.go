package checks

import (
	"errors"
	"fmt"
	"os"
)

func all(paths []string) error {
	var errs []error
	for _, path := range paths {
		if _, err := os.Stat(path); err != nil {
			errs = append(errs, fmt.Errorf("looking at %s: %w", path, err))
			continue
		}
	}
	return errors.Join(errs...)
}
