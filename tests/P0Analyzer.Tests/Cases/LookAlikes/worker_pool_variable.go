package work

import (
	"runtime"
	"sync"
)

func hashAll(blocks [][]byte, hash func([]byte) uint64) []uint64 {
	sums := make([]uint64, len(blocks))
	next := make(chan int)
	var wait sync.WaitGroup
	n := min(runtime.NumCPU(), len(blocks))
	for range n {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for index := range next {
				sums[index] = hash(blocks[index])
			}
		}()
	}
	for index := range blocks {
		next <- index
	}
	close(next)
	wait.Wait()
	return sums
}
