package bluepeak

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
)

const maxPages = 200

var errGone = errors.New("no such zone")

type zone struct {
	Name string `json:"name"`
}

type record struct {
	Name   string `json:"name"`
	Type   string `json:"type"`
	Target string `json:"target"`
}

type zonePage struct {
	Zones   []zone `json:"zones"`
	HasMore bool   `json:"has_more"`
}

type gateway struct {
	key  string
	http *http.Client
}

func newGateway(key string) gateway {
	return gateway{key: key, http: http.DefaultClient}
}

func (g gateway) ping(ctx context.Context) error {
	return g.fetch(ctx, "/ping", nil)
}

func (g gateway) records(ctx context.Context, name string) ([]record, error) {
	var records []record
	if err := g.fetch(ctx, "/zones/"+name+"/records", &records); err != nil {
		return nil, err
	}
	return records, nil
}

func (g gateway) zones(ctx context.Context, page int) (zonePage, error) {
	var found zonePage
	err := g.fetch(ctx, "/zones?page="+strconv.Itoa(page), &found)
	return found, err
}

func allZones(ctx context.Context, g gateway) ([]zone, error) {
	var all []zone
	for page := range maxPages {
		found, err := g.zones(ctx, page+1)
		if err != nil {
			return nil, fmt.Errorf("page %d: %w", page+1, err)
		}
		all = append(all, found.Zones...)
		if !found.HasMore {
			break
		}
	}
	return all, nil
}

func (g gateway) fetch(ctx context.Context, path string, into any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.bluepeak.example"+path, http.NoBody)
	if err != nil {
		return fmt.Errorf("request for %s: %w", path, err)
	}
	request.Header.Set("X-Key", g.key)
	response, err := g.http.Do(request)
	if err != nil {
		return fmt.Errorf("asking for %s: %w", path, err)
	}
	defer func() { _ = response.Body.Close() }()
	switch response.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound:
		return errGone
	default:
		return fmt.Errorf("%s: %s", path, response.Status)
	}
	if into == nil {
		return nil
	}
	if err := json.NewDecoder(response.Body).Decode(into); err != nil {
		return fmt.Errorf("answer of %s: %w", path, err)
	}
	return nil
}

func isGone(err error) bool {
	return errors.Is(err, errGone)
}
