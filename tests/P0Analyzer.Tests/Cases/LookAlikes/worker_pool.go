package work

import "sync"

const workers = 8

func process(paths []string, read func(string) error) []error {
	queue := make(chan string)
	results := make(chan error, len(paths))
	var wait sync.WaitGroup
	for i := 0; i < workers; i++ {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for path := range queue {
				results <- read(path)
			}
		}()
	}
	for _, path := range paths {
		queue <- path
	}
	close(queue)
	wait.Wait()
	close(results)
	var errs []error
	for err := range results {
		if err != nil {
			errs = append(errs, err)
		}
	}
	return errs
}
