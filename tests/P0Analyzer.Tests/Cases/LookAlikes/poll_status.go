package poll

import (
	"context"
	"fmt"
	"time"
)

type client interface {
	Status(ctx context.Context, id string) (string, error)
}

func wait(ctx context.Context, c client, id string) error {
	for {
		status, err := c.Status(ctx, id)
		if err != nil {
			return fmt.Errorf("status of %s: %w", id, err)
		}
		switch status {
		case "done":
			return nil
		case "failed":
			return fmt.Errorf("%s failed", id)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
	}
}
