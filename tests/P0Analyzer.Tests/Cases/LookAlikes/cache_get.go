package cache

import (
	"container/list"
	"time"
)

type entry struct {
	value   string
	expires time.Time
}

type lru struct {
	entries map[string]*list.Element
	order   *list.List
}

func (c *lru) Get(key string) (string, bool) {
	element, found := c.entries[key]
	if !found {
		return "", false
	}
	e, ok := element.Value.(entry)
	return e.value, ok && time.Now().Before(e.expires)
}

func first(cache *lru, keys ...string) string {
	for _, key := range keys {
		if value, _ := cache.Get(key); value != "" {
			return value
		}
	}
	return ""
}
