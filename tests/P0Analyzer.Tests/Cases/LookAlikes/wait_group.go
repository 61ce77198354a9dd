package work

import "sync"

func warm(caches [4]func()) {
	var wait sync.WaitGroup
	wait.Add(len(caches))
	for i := 0; i < len(caches); i++ {
		fill := caches[i]
		start(&wait, fill)
	}
	wait.Wait()
}

func start(wait *sync.WaitGroup, fill func()) {
	go func() {
		defer wait.Done()
		fill()
	}()
}
