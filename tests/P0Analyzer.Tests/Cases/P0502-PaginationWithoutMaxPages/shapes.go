package shapes

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/vendor/buckets"
	"github.com/vendor/sdk"
)

type connector struct {
	client *sdk.Client
	store  *buckets.Store
	format string
}

// The error that comes back after the loop is nil there: leaving is no failure.
func (c *connector) cleanUp(ctx context.Context) (err error) {
	var marker *string
	for { // want P0502 "shapes.go:28"
		var resp *sdk.Uploads
		resp, err = c.client.Uploads(ctx, marker)
		if err != nil {
			return fmt.Errorf("listing uploads: %w", err)
		}
		if resp.HasMore != nil && !*resp.HasMore {
			break
		}
		marker = resp.NextMarker
	}
	return err
}

// A flag that one branch takes down.
func (c *connector) pagesLeft(ctx context.Context) ([]string, error) {
	input := &sdk.ListInput{}
	var all []string
	var err error
	left := true
	for left { // want P0502 ""
		var result *sdk.ListOutput
		result, err = c.client.List(ctx, input)
		if err != nil {
			return nil, fmt.Errorf("listing: %w", err)
		}
		all = append(all, result.Names...)
		if result.NextToken != nil {
			input.NextToken = result.NextToken
		} else {
			left = false
		}
	}
	return all, err
}

// An import's call that is given no context, known by the names of what it is given and gives.
func (c *connector) uploads() error {
	request := buckets.ListRequest{}
	for { // want P0502 ""
		answer, err := c.store.ListUploads(&request)
		if err != nil {
			return fmt.Errorf("listing uploads: %w", err)
		}
		if answer.NextKeyMarker == "" {
			return nil
		}
		request.KeyMarker = answer.NextKeyMarker
	}
}

// A part of a client asks.
func (c *connector) domains() (names []string, err error) {
	page := 1
	for { // want P0502 ""
		list, err := c.client.Domains.List(&sdk.DomainsArgs{Page: &page})
		if err != nil {
			return nil, fmt.Errorf("listing domains, page %d: %w", page, err)
		}
		names = append(names, list.Names...)
		if page >= list.TotalPages {
			return names, nil
		}
		page++
	}
}

// The number stands in a text for the address.
func (c *connector) scrape(ctx context.Context) error {
	for n := 1; n < 20; n++ { // want P0504 "'20'"
		resp, err := sdk.Request(ctx, &sdk.PageRequest{URL: fmt.Sprintf(c.format, n)})
		if err != nil {
			return fmt.Errorf("asking: %w", err)
		}
		if resp.Body == "" {
			break
		}
	}
	return nil
}

// The call stands in a literal that paces it.
func (c *connector) paced(ctx context.Context, pace func(func() error) error) error {
	offset := 0
	for { // want P0502 ""
		var hosts []sdk.Host
		err := pace(func() error {
			var err error
			if hosts, err = c.client.Hosts(ctx, offset); err != nil {
				return fmt.Errorf("from %d: %w", offset, err)
			}
			return nil
		})
		if err != nil {
			return fmt.Errorf("pacing: %w", err)
		}
		if len(hosts) == 0 {
			return nil
		}
		offset += len(hosts)
	}
}

// Waiting between two pages makes no poller of it.
func (c *connector) gently(ctx context.Context, limiter *time.Ticker) error {
	cursor := ""
	for { // want P0502 ""
		select {
		case <-ctx.Done():
			return fmt.Errorf("listing: %w", ctx.Err())
		case <-limiter.C:
		}
		resp, err := c.client.Events(ctx, cursor)
		if err != nil {
			return fmt.Errorf("reading events: %w", err)
		}
		if resp.Cursor == "" {
			return nil
		}
		cursor = resp.Cursor
	}
}

// The first page before the loop, the others in it.
func (c *connector) doWhile(ctx context.Context) ([]string, error) {
	resp, err := c.client.Search(ctx, "")
	if err != nil {
		return nil, fmt.Errorf("searching: %w", err)
	}
	all := resp.Names
	for resp.Meta.Next != "" { // want P0502 ""
		if resp, err = c.client.Search(ctx, resp.Meta.Next); err != nil {
			return nil, fmt.Errorf("searching on: %w", err)
		}
		all = append(all, resp.Names...)
	}
	return all, nil
}

// Pages are sent on as they come.
func (c *connector) channel(ctx context.Context, found chan<- []string) error {
	defer close(found)
	for page, more := 0, true; more; page++ { // want P0502 ""
		resp, err := c.client.Names(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		select {
		case found <- resp.Names:
		case <-ctx.Done():
			return fmt.Errorf("page %d: %w", page, ctx.Err())
		}
		more = !resp.IsLastPage
	}
	return nil
}

// The header tells how many there are.
func (c *connector) header(ctx context.Context, api *http.Client) error {
	pages := 1
	for page := 1; page <= pages; page++ { // want P0502 ""
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://example.com/hosts?page=%d", page), nil)
		if err != nil {
			return fmt.Errorf("making the request: %w", err)
		}
		resp, err := api.Do(req)
		if err != nil {
			return fmt.Errorf("asking for page %d: %w", page, err)
		}
		resp.Body.Close()
		if _, err := fmt.Sscan(resp.Header.Get("X-Total-Pages"), &pages); err != nil {
			return fmt.Errorf("reading the number of pages: %w", err)
		}
	}
	return nil
}

// A recursion is no loop.
func (c *connector) recursive(ctx context.Context, token string) error {
	resp, err := c.client.Search(ctx, token)
	if err != nil {
		return fmt.Errorf("searching: %w", err)
	}
	if resp.NextToken == "" {
		return nil
	}
	return c.recursive(ctx, resp.NextToken)
}

// A parameter may have any name: what it is given says that it asks somebody.
func readAll(ctx context.Context, read func(ctx context.Context, cursor string) ([]string, string, error)) ([]string, error) {
	var all []string
	cursor := ""
	for { // want P0502 ""
		names, next, err := read(ctx, cursor)
		if err != nil {
			return nil, fmt.Errorf("reading after %q: %w", cursor, err)
		}
		all = append(all, names...)
		if next == "" {
			return all, nil
		}
		cursor = next
	}
}

func (c *connector) named(ctx context.Context) ([]string, error) {
	return readAll(ctx, func(ctx context.Context, cursor string) ([]string, string, error) {
		resp, err := c.client.Search(ctx, cursor)
		if err != nil {
			return nil, "", fmt.Errorf("searching: %w", err)
		}
		return resp.Names, resp.NextToken, nil
	})
}
