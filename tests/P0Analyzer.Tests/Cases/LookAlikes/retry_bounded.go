package retry

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

const maxAttempts = 5

func get(ctx context.Context, client *http.Client, url string) (*http.Response, error) {
	var last error
	for attempt := 0; attempt < maxAttempts; attempt++ {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return nil, fmt.Errorf("request for %s: %w", url, err)
		}
		response, err := client.Do(request)
		if err == nil {
			return response, nil
		}
		last = err
		time.Sleep(time.Duration(attempt) * time.Second)
	}
	return nil, fmt.Errorf("%d attempts: %w", maxAttempts, last)
}
