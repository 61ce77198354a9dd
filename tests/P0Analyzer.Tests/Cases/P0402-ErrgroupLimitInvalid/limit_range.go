//p0test: limit-range=5..30
package hosts

import (
	"context"

	"golang.org/x/sync/errgroup"
)

const few = 4

type scanner struct {
	workers int
}

func (s *scanner) scan(ctx context.Context, hosts []string) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(31) // want P0402 "'31' is outside of '5' to '30'"
	for _, host := range hosts {
		host := host
		group.Go(func() error { return s.probe(ctx, host) })
	}
	return group.Wait()
}

func (s *scanner) scanSlowly(ctx context.Context, hosts []string) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(few) // want P0402 "'4' is outside of '5' to '30'"
	for _, host := range hosts {
		host := host
		group.Go(func() error { return s.probe(ctx, host) })
	}
	return group.Wait()
}

// Both ends of the range are in it.
func (s *scanner) scanWell(ctx context.Context, hosts []string) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(5)
	other, _ := errgroup.WithContext(ctx)
	other.SetLimit(few * 7 + 2)
	for _, host := range hosts {
		host := host
		group.Go(func() error { return s.probe(ctx, host) })
		other.Go(func() error { return s.probe(ctx, host) })
	}
	if err := other.Wait(); err != nil {
		return err
	}
	return group.Wait()
}

// What is no constant may be anything.
func (s *scanner) scanAsSet(ctx context.Context, hosts []string) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(s.workers)
	for _, host := range hosts {
		host := host
		group.Go(func() error { return s.probe(ctx, host) })
	}
	return group.Wait()
}

// A limit of none stays what it is, whatever the range.
func (s *scanner) never(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(0) // want P0402 "never runs anything"
	group.Go(func() error { return s.probe(ctx, "localhost") })
	return group.Wait()
}

func (s *scanner) probe(ctx context.Context, host string) error { return nil }
