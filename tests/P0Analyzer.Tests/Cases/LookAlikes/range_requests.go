package lookups

import (
	"context"
	"fmt"
	"net"
)

func resolve(ctx context.Context, names []string) (map[string][]string, error) {
	found := make(map[string][]string, len(names))
	for page, name := range names {
		addresses, err := net.DefaultResolver.LookupHost(ctx, name)
		if err != nil {
			return nil, fmt.Errorf("name %d, %s: %w", page, name, err)
		}
		found[name] = addresses
	}
	return found, nil
}
