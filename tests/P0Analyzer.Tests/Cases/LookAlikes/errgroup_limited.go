package groups

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
)

const width = 4

func fetch(ctx context.Context, names []string, get func(context.Context, string) (int, error)) ([]int, error) {
	results := make([]int, len(names))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(width)
	for i, name := range names {
		i, name := i, name
		g.Go(func() error {
			size, err := get(ctx, name)
			if err != nil {
				return fmt.Errorf("size of %s: %w", name, err)
			}
			results[i] = size
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return results, nil
}
