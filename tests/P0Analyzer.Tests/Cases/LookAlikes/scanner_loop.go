package stream

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

func lines(r io.Reader) ([]string, error) {
	var all []string
	scanner := bufio.NewScanner(r)
	for scanner.Scan() {
		if line := strings.TrimSpace(scanner.Text()); line != "" {
			all = append(all, line)
		}
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", len(all)+1, err)
	}
	return all, nil
}
