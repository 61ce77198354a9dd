package gable

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
)

const maxPages = 50

type gableHost struct{ Name, Address string }

type siteRequest struct{ Page int }

type siteResponse struct {
	Sites    []string
	LastPage int
}

type client struct {
	token string
	inner http.Client
}

func newClient(token string) *client { return &client{token: token} }

func (c *client) check(ctx context.Context) error {
	var status string
	if err := c.get(ctx, "status", nil, &status); err != nil {
		return fmt.Errorf("status: %w", err)
	}
	return nil
}

func (c *client) has(ctx context.Context, kind, name string) (bool, error) {
	var names []string
	if err := c.get(ctx, kind, url.Values{"name": {name}}, &names); err != nil {
		return false, fmt.Errorf("looking for %s: %w", name, err)
	}
	return len(names) > 0, nil
}

func (c *client) hosts(ctx context.Context, after string) (hosts []gableHost, err error) {
	err = c.get(ctx, "hosts", url.Values{"after": {after}}, &hosts)
	return hosts, err
}

func (c *client) acknowledge(ctx context.Context, name string) error {
	return c.get(ctx, "seen", url.Values{"name": {name}}, nil)
}

func (c *client) sites(ctx context.Context, request siteRequest) (*siteResponse, error) {
	response := new(siteResponse)
	if err := c.get(ctx, "sites", url.Values{"page": {strconv.Itoa(request.Page)}}, response); err != nil {
		return nil, fmt.Errorf("sites: %w", err)
	}
	return response, nil
}

func (c *client) get(ctx context.Context, path string, query url.Values, into any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://gable.example/"+path+"?"+query.Encode(), nil)
	if err != nil {
		return fmt.Errorf("request for %s: %w", path, err)
	}
	request.Header.Add("Authorization", c.token)
	response, err := c.inner.Do(request)
	if err != nil {
		return fmt.Errorf("request for %s: %w", path, err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s answered %s", path, response.Status)
	}
	if into == nil {
		return nil
	}
	if err := json.NewDecoder(response.Body).Decode(into); err != nil {
		return fmt.Errorf("answer of %s: %w", path, err)
	}
	return nil
}
