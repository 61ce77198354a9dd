// Package fields keeps groups in struct fields.
package fields

import (
	"context"

	"golang.org/x/sync/errgroup"
)

type limited struct{ group *errgroup.Group }

func newLimited(ctx context.Context) *limited {
	g, _ := errgroup.WithContext(ctx)
	g.SetLimit(8)
	return &limited{group: g}
}

func (l *limited) add(f func() error) { l.group.Go(f) }
func (l *limited) done() error        { return l.group.Wait() }

type unlimited struct{ group *errgroup.Group }

func newUnlimited(ctx context.Context) *unlimited {
	g, _ := errgroup.WithContext(ctx) // want P0401 "g"
	return &unlimited{group: g}
}

func (u *unlimited) add(f func() error) { u.group.Go(f) }
func (u *unlimited) done() error        { return u.group.Wait() }

type value struct {
	tasks errgroup.Group // want P0401 "tasks"
}

func (v *value) add(f func() error) { v.tasks.Go(f) }
func (v *value) done() error        { return v.tasks.Wait() }

type valueLimited struct{ tasks errgroup.Group }

func newValueLimited() *valueLimited {
	v := &valueLimited{}
	v.tasks.SetLimit(4)
	return v
}

func (v *valueLimited) add(f func() error) { v.tasks.Go(f) }
func (v *valueLimited) done() error        { return v.tasks.Wait() }

type limitedInRun struct{ tasks errgroup.Group }

func (r *limitedInRun) run(work []func() error) error {
	r.tasks.SetLimit(6)
	for _, w := range work {
		r.tasks.Go(w)
	}
	return r.tasks.Wait()
}
