package nimbus

import "fmt"

// The rest of the package is still analysed.
func label(name string) (string, error) {
	if len(name) > 63 {
		return "", fmt.Errorf("label %q is too long", name)
	}
	return "label/" + name, nil
}

func write(name string) {
	_, _ = label(name) // want P0601 "."
}
