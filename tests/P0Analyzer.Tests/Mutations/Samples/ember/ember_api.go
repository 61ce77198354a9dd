package ember

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
)

const (
	maxPages   = 300
	maxDomains = 6
)

var errNobody = errors.New("the key belongs to nobody")

type emberAPI struct{ key string }

type page struct {
	Names []string `json:"names"`
	Next  string   `json:"next"`
}

// collect reads all pages that a function gives.
func collect(ctx context.Context, read func(ctx context.Context, cursor string) (page, error)) ([]string, error) {
	var names []string
	cursor := ""
	for count := 0; count < maxPages; count++ {
		got, err := read(ctx, cursor)
		if err != nil {
			return nil, fmt.Errorf("page %d: %w", count, err)
		}
		names = append(names, got.Names...)
		cursor = got.Next
		if cursor == "" {
			return names, nil
		}
	}
	return names, nil
}

func (a *emberAPI) domains(ctx context.Context, cursor string) (page, error) {
	return get[page](ctx, a, "domains", url.Values{"cursor": {cursor}})
}

func (a *emberAPI) hosts(ctx context.Context, domain, cursor string) (page, error) {
	return get[page](ctx, a, "hosts", url.Values{"domain": {domain}, "cursor": {cursor}})
}

func (a *emberAPI) whoAmI(ctx context.Context) (string, error) {
	return get[string](ctx, a, "me", nil)
}

func (a *emberAPI) owns(ctx context.Context, name string) (bool, error) {
	return get[bool](ctx, a, "owned", url.Values{"name": {name}})
}

func get[T any](ctx context.Context, a *emberAPI, path string, query url.Values) (T, error) {
	var result T
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://ember.example/"+path+"?"+query.Encode(), http.NoBody)
	if err != nil {
		return result, fmt.Errorf("%s: %w", path, err)
	}
	request.SetBasicAuth("api", a.key)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return result, fmt.Errorf("%s: %w", path, err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(&result); err != nil {
		return result, fmt.Errorf("%s: decoding: %w", path, err)
	}
	return result, nil
}
