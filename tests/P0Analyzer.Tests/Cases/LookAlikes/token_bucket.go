package limits

import (
	"sync"
	"time"
)

type bucket struct {
	mutex  sync.Mutex
	tokens float64
	last   time.Time
	rate   float64
}

func (b *bucket) take(n float64) bool {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	now := time.Now()
	b.tokens = min(b.tokens+now.Sub(b.last).Seconds()*b.rate, 10)
	b.last = now
	if b.tokens < n {
		return false
	}
	b.tokens -= n
	return true
}

func (b *bucket) SetLimit(rate float64) { b.rate = rate }

func slow() *bucket {
	b := &bucket{}
	b.SetLimit(0)
	return b
}
