package stream

import (
	"errors"
	"fmt"
	"io"
)

func count(r io.Reader) (int64, error) {
	var total int64
	buffer := make([]byte, 4096)
	for {
		n, err := r.Read(buffer)
		total += int64(n)
		if errors.Is(err, io.EOF) {
			return total, nil
		}
		if err != nil {
			return total, fmt.Errorf("after %d bytes: %w", total, err)
		}
	}
}
