package tree

import (
	"context"
	"fmt"
)

type lister interface {
	List(ctx context.Context, token string) ([]string, string, error)
}

// names recurses where others would loop.
func names(ctx context.Context, l lister, token string) ([]string, error) {
	found, next, err := l.List(ctx, token)
	if err != nil {
		return nil, fmt.Errorf("listing: %w", err)
	}
	if next == "" {
		return found, nil
	}
	rest, err := names(ctx, l, next)
	if err != nil {
		return nil, err
	}
	return append(found, rest...), nil
}
