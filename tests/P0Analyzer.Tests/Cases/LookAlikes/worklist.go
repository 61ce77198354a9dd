package crawl

import (
	"fmt"
	"net/http"
)

func crawl(start string, linksOf func(*http.Response) []string) (map[string]bool, error) {
	seen := map[string]bool{start: true}
	pending := []string{start}
	for len(pending) > 0 {
		url := pending[0]
		pending = pending[1:]
		response, err := http.Get(url)
		if err != nil {
			return nil, fmt.Errorf("getting %s: %w", url, err)
		}
		for _, link := range linksOf(response) {
			if !seen[link] {
				seen[link] = true
				pending = append(pending, link)
			}
		}
		if err := response.Body.Close(); err != nil {
			return nil, fmt.Errorf("closing %s: %w", url, err)
		}
	}
	return seen, nil
}
