package retry

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

func reach(ctx context.Context, client *http.Client, request *http.Request) error {
	backoff := time.Millisecond
	for {
		response, err := client.Do(request)
		if err == nil {
			return response.Body.Close()
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("giving up after %s: %w", backoff, err)
		case <-time.After(backoff):
			backoff *= 2
		}
	}
}
