// Package imports has the package under another name.
package imports

import eg "golang.org/x/sync/errgroup"

func renamed(f func() error) error {
	var tasks eg.Group // want P0401 "tasks"
	tasks.Go(f)
	return tasks.Wait()
}
