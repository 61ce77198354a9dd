package transport

import (
	"log/slog"
	"net/http"
	"time"
)

type logging struct {
	inner http.RoundTripper
}

func (l logging) RoundTrip(request *http.Request) (*http.Response, error) {
	start := time.Now()
	response, err := l.inner.RoundTrip(request)
	if err != nil {
		slog.Warn("request failed", "url", request.URL.String(), "error", err)
		return nil, err
	}
	slog.Debug("request", "url", request.URL.String(), "status", response.StatusCode, "took", time.Since(start))
	return response, nil
}
