package shapes

import (
	"strconv"
	"time"
)

func ptr[T any](value T) *T { return &value }

type id string

type record struct {
	ID      *id
	Created *time.Time
	Size    *int64
}

func of(text string, size int) record {
	return record{ID: ptr(id(text)), Created: ptr(time.Unix(0, 0)), Size: ptr(int64(size))}
}

func (r record) String() string { return string(*r.ID) + strconv.FormatInt(*r.Size, 10) }
