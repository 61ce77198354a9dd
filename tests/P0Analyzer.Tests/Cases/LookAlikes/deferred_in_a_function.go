package closures

import (
	"fmt"
	"os"
)

func sizes(paths []string) (map[string]int64, error) {
	found := map[string]int64{}
	for _, path := range paths {
		size, err := sizeOf(path)
		if err != nil {
			return nil, err
		}
		found[path] = size
	}
	return found, nil
}

func sizeOf(path string) (int64, error) {
	file, err := os.Open(path)
	if err != nil {
		return 0, fmt.Errorf("opening: %w", err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return 0, fmt.Errorf("looking at %s: %w", path, err)
	}
	return info.Size(), nil
}
