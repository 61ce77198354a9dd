// Package dotted imports the package's names into its own.
package dotted

import . "golang.org/x/sync/errgroup"

func dotted(f func() error) error {
	var tasks Group // want P0401 "tasks"
	tasks.Go(f)
	return tasks.Wait()
}
