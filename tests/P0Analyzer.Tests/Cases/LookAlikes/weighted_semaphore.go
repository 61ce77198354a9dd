package groups

import (
	"context"
	"sync"

	"golang.org/x/sync/semaphore"
)

func run(ctx context.Context, jobs []func()) error {
	places := semaphore.NewWeighted(3)
	var wait sync.WaitGroup
	defer wait.Wait()
	for _, job := range jobs {
		if err := places.Acquire(ctx, 1); err != nil {
			return err
		}
		wait.Add(1)
		start := job
		places.Release(1)
		wait.Done()
		start()
	}
	return nil
}
