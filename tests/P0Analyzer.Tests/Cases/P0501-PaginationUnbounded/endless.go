package endless

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/vendor/sdk"
)

type connector struct {
	client *sdk.Client
	http   *http.Client
	base   string
	page   int
}

func (c *connector) counter(ctx context.Context) error {
	for page := 1; ; page++ { // want P0501 "has no end.*endless.go:24"
		if _, err := c.client.Hosts(ctx, page); err != nil {
			return fmt.Errorf("listing hosts, page %d: %w", page, err)
		}
	}
}

func (c *connector) offset(ctx context.Context) ([]sdk.Host, error) {
	var all []sdk.Host
	offset := 0
	for { // want P0501 ""
		hosts, err := c.client.Hosts(ctx, offset)
		if err != nil {
			return nil, fmt.Errorf("listing hosts from %d: %w", offset, err)
		}
		all = append(all, hosts...)
		offset += len(hosts)
	}
}

func (c *connector) token(ctx context.Context, found chan<- sdk.Host) error {
	token := ""
	for { // want P0501 ""
		resp, err := c.client.Search(ctx, token)
		if err != nil {
			return fmt.Errorf("searching: %w", err)
		}
		for _, host := range resp.Hosts {
			found <- host
		}
		token = resp.NextToken
	}
}

func (c *connector) field(ctx context.Context) error {
	for { // want P0501 ""
		resp, err := c.client.Hosts(ctx, c.page)
		if err != nil {
			return fmt.Errorf("listing hosts: %w", err)
		}
		if resp.StatusCode != http.StatusOK {
			return fmt.Errorf("listing hosts: status %d", resp.StatusCode)
		}
		c.page = c.page + 1
	}
}

func (c *connector) options(ctx context.Context) error {
	opts := &sdk.ListOptions{PerPage: 100}
	for { // want P0501 ""
		_, resp, err := c.client.Repositories(ctx, opts)
		if err != nil {
			return fmt.Errorf("listing repositories: %w", err)
		}
		opts.Page = resp.NextPage
	}
}

func (c *connector) query(ctx context.Context) error {
	params := url.Values{}
	for page := 0; ; page += 50 { // want P0501 ""
		params.Set("start", strconv.Itoa(page))
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"?"+params.Encode(), nil)
		if err != nil {
			return fmt.Errorf("making the request: %w", err)
		}
		resp, err := c.http.Do(req)
		if err != nil {
			return fmt.Errorf("asking for page %d: %w", page, err)
		}
		resp.Body.Close()
	}
}

func (c *connector) link(ctx context.Context) error {
	next := c.base
	for { // want P0501 ""
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, next, nil)
		if err != nil {
			return fmt.Errorf("making the request: %w", err)
		}
		resp, err := c.http.Do(req)
		if err != nil {
			return fmt.Errorf("asking: %w", err)
		}
		var page struct{ Next string }
		err = json.NewDecoder(resp.Body).Decode(&page)
		resp.Body.Close()
		if err != nil {
			return fmt.Errorf("reading: %w", err)
		}
		next = page.Next
	}
}

func untilCancelled(ctx context.Context, fetch func(context.Context, int) ([]string, error)) ([]string, error) {
	var all []string
	for page := 0; ctx.Err() == nil; page++ { // want P0501 ""
		names, err := fetch(ctx, page)
		if err != nil {
			return nil, fmt.Errorf("fetching page %d: %w", page, err)
		}
		all = append(all, names...)
	}
	return all, nil
}

func (c *connector) deadline(ctx context.Context) error {
	until := time.Now().Add(time.Minute)
	cursor := ""
	for time.Now().Before(until) { // want P0501 ""
		select {
		case <-ctx.Done():
			return nil
		default:
		}
		resp, err := c.client.Events(ctx, cursor)
		if err != nil {
			return fmt.Errorf("reading events: %w", err)
		}
		cursor = resp.Cursor
	}
	return nil
}

func (c *connector) closure(ctx context.Context) error {
	page := 1
	more := func() error {
		if _, err := c.client.Hosts(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		page++
		return nil
	}
	for { // want P0501 ""
		if err := more(); err != nil {
			return fmt.Errorf("listing hosts: %w", err)
		}
	}
}

func (c *connector) hosts(ctx context.Context, at int) error {
	if _, err := c.client.Hosts(ctx, at); err != nil {
		return fmt.Errorf("listing hosts from %d: %w", at, err)
	}
	return nil
}

func (c *connector) helper(ctx context.Context, ahead bool) error {
	at := 0
loop:
	for { // want P0501 ""
		if err := c.hosts(ctx, at); err != nil {
			return err
		}
		switch {
		case ahead:
			at++
			continue loop
		default:
			at--
		}
	}
}
