package groups

import (
	"fmt"

	"golang.org/x/sync/singleflight"
)

type loader struct {
	group singleflight.Group
	load  func(string) (string, error)
}

func (l *loader) get(key string) (string, error) {
	value, err, _ := l.group.Do(key, func() (any, error) { return l.load(key) })
	if err != nil {
		return "", fmt.Errorf("loading %s: %w", key, err)
	}
	return value.(string), nil
}
