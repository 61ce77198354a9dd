package closures

import "sync"

func notify(names []string, tell func(int, string), places chan struct{}) {
	var wait sync.WaitGroup
	for i, name := range names {
		wait.Add(1)
		places <- struct{}{}
		go func(i int, name string) {
			defer wait.Done()
			tell(i, name)
			<-places
		}(i, name)
	}
	wait.Wait()
}
