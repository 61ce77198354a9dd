package stream

import (
	"encoding/json"
	"fmt"
	"io"
)

type event struct{ Name string }

func events(r io.Reader, visit func(event)) error {
	decoder := json.NewDecoder(r)
	for decoder.More() {
		var e event
		if err := decoder.Decode(&e); err != nil {
			return fmt.Errorf("event: %w", err)
		}
		visit(e)
	}
	return nil
}
