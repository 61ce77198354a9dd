package signals

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/vendor/sdk"
)

type connector struct {
	client *sdk.Client
	http   *http.Client
}

func (c *connector) emptyToken(ctx context.Context) ([]sdk.Host, error) {
	var all []sdk.Host
	token := ""
	for { // want P0502 "Its signal is tested at 'vendor_signals.go:29'"
		resp, err := c.client.Hosts(ctx, token)
		if err != nil {
			return nil, fmt.Errorf("listing hosts: %w", err)
		}
		all = append(all, resp.Hosts...)
		if resp.NextToken == "" {
			return all, nil
		}
		token = resp.NextToken
	}
}

func (c *connector) pointerToken(ctx context.Context) error {
	input := &sdk.ListInput{}
	for { // want P0502 ""
		out, err := c.client.List(ctx, input)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		if out.NextMarker == nil {
			break
		}
		input.Marker = out.NextMarker
	}
	return nil
}

func (c *connector) condition(ctx context.Context) error {
	for url := "/hosts"; url != ""; { // want P0502 ""
		resp, err := c.client.Get(ctx, url)
		if err != nil {
			return fmt.Errorf("reading %s: %w", url, err)
		}
		url = resp.Links.Next
	}
	return nil
}

func (c *connector) flag(ctx context.Context) error {
	more := true
	for page := 1; more; page++ { // want P0502 ""
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		more = resp.HasMore
	}
	return nil
}

func (c *connector) flagSetInBranch(ctx context.Context) error {
	done := false
	for page := 1; !done; page++ { // want P0502 ""
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		if resp.Links.IsLastPage() {
			done = true
		}
	}
	return nil
}

func (c *connector) emptyPage(ctx context.Context) error {
	page := 0
	for { // want P0502 ""
		hosts, err := c.client.HostsOf(ctx, sdk.Query{Page: page, Size: 50})
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		if len(hosts) == 0 {
			return nil
		}
		page++
	}
}

func (c *connector) shortPage(ctx context.Context) ([]sdk.Host, error) {
	const pageSize = 100
	var all []sdk.Host
	for offset := 0; ; offset += pageSize { // want P0502 ""
		hosts, err := c.client.HostsOf(ctx, sdk.Query{Offset: offset, Size: pageSize})
		if err != nil {
			return nil, fmt.Errorf("from %d: %w", offset, err)
		}
		all = append(all, hosts...)
		if len(hosts) < pageSize {
			break
		}
	}
	return all, nil
}

func (c *connector) lastPage(ctx context.Context) error {
	opts := sdk.ListOptions{}
	for { // want P0502 ""
		resp, err := c.client.Repositories(ctx, &opts)
		switch {
		case err != nil:
			return fmt.Errorf("listing: %w", err)
		case resp.NextPage == 0:
			return nil
		}
		opts.Page = resp.NextPage
	}
}

func (c *connector) optionInCondition(ctx context.Context) error {
	opts := &sdk.ListOptions{Page: 1}
	for opts.Page != 0 { // want P0502 ""
		resp, err := c.client.Repositories(ctx, opts)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		opts.Page = resp.NextPage
	}
	return nil
}

func (c *connector) pager(ctx context.Context) error {
	pager := c.client.NewListPager(nil)
	for pager.More() { // want P0502 ""
		page, err := pager.NextPage(ctx)
		if err != nil {
			return fmt.Errorf("reading a page: %w", err)
		}
		fmt.Println(page.Value)
	}
	return nil
}

func (c *connector) paginator(ctx context.Context) error {
	paginator := sdk.NewListPaginator(c.client)
	for paginator.HasMorePages() { // want P0502 ""
		if _, err := paginator.NextPage(ctx); err != nil {
			return fmt.Errorf("reading a page: %w", err)
		}
	}
	return nil
}

func (c *connector) responseItself(ctx context.Context) error {
	resp, err := c.client.Users(ctx)
	for err == nil && resp.HasNextPage() { // want P0502 ""
		resp, err = resp.Next(ctx)
	}
	if err != nil {
		return fmt.Errorf("listing users: %w", err)
	}
	return nil
}

func (c *connector) iterator(ctx context.Context) []string {
	var names []string
	it := c.client.Iterate()
	for it.Next(ctx) { // want P0502 ""
		names = append(names, it.Name())
	}
	return names
}

func (c *connector) inPost(ctx context.Context) error {
	resp, err := c.client.Page(ctx, 0)
	for ; err == nil && resp.Next != 0; resp, err = c.client.Page(ctx, resp.Next) { // want P0502 ""
		fmt.Println(resp.Items)
	}
	if err != nil {
		return fmt.Errorf("listing: %w", err)
	}
	return nil
}

func (c *connector) total(ctx context.Context) error {
	first, err := c.client.Page(ctx, 1)
	if err != nil {
		return fmt.Errorf("first page: %w", err)
	}
	for p := range first.TotalPages { // want P0502 "vendor_signals.go:202"
		if _, err := c.client.Page(ctx, p); err != nil {
			return fmt.Errorf("page %d: %w", p, err)
		}
	}
	return nil
}

func (c *connector) lastKnown(ctx context.Context) error {
	last := 1
	for p := 1; p <= last; p++ { // want P0502 ""
		resp, err := c.client.Page(ctx, p)
		if err != nil {
			return fmt.Errorf("page %d: %w", p, err)
		}
		last = resp.LastPage
	}
	return nil
}

func (c *connector) collectedAll(ctx context.Context) ([]string, error) {
	var all []string
	for { // want P0502 ""
		resp, err := c.client.Names(ctx, len(all))
		if err != nil {
			return nil, fmt.Errorf("listing: %w", err)
		}
		all = append(all, resp.Names...)
		if len(all) >= resp.Total {
			return all, nil
		}
	}
}

func (c *connector) keyset(ctx context.Context) error {
	after := ""
	for { // want P0502 ""
		hosts, err := c.client.HostsAfter(ctx, after)
		if err != nil {
			return fmt.Errorf("listing after %q: %w", after, err)
		}
		if len(hosts) == 0 {
			break
		}
		after = hosts[len(hosts)-1].ID
	}
	return nil
}

func (c *connector) sentinel(ctx context.Context) error {
	for page := 1; ; page++ { // want P0502 ""
		_, err := c.client.Page(ctx, page)
		if errors.Is(err, sdk.ErrNoMorePages) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
}

func (c *connector) seenBefore(ctx context.Context) error {
	seen := map[string]bool{}
	cursor := ""
	for !seen[cursor] { // want P0502 ""
		seen[cursor] = true
		resp, err := c.client.Events(ctx, cursor)
		if err != nil {
			return fmt.Errorf("reading events: %w", err)
		}
		cursor = resp.Cursor
	}
	return nil
}

func (c *connector) request(ctx context.Context) error {
	call := c.client.Instances.List("project").Context(ctx)
	for { // want P0502 ""
		resp, err := call.Do()
		if err != nil {
			return fmt.Errorf("listing instances: %w", err)
		}
		if resp.NextPageToken == "" {
			return nil
		}
		call.PageToken(resp.NextPageToken)
	}
}

func (c *connector) linkHeader(ctx context.Context, next string) error {
	for next != "" { // want P0502 ""
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, next, nil)
		if err != nil {
			return fmt.Errorf("making the request: %w", err)
		}
		resp, err := c.http.Do(req)
		if err != nil {
			return fmt.Errorf("asking: %w", err)
		}
		_, err = io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
		if err != nil {
			return fmt.Errorf("reading: %w", err)
		}
		next = nextOf(resp.Header.Get("Link"))
	}
	return nil
}

func nextOf(header string) string {
	link, _, _ := strings.Cut(header, ">")
	return strings.TrimPrefix(link, "<")
}

func (c *connector) decoded(ctx context.Context) error {
	for cursor, more := "", true; more; { // want P0502 ""
		body, err := c.client.Raw(ctx, "/hosts?cursor="+cursor)
		if err != nil {
			return fmt.Errorf("asking: %w", err)
		}
		var page struct {
			Cursor string
			More   bool
		}
		if err := json.Unmarshal(body, &page); err != nil {
			return fmt.Errorf("reading: %w", err)
		}
		cursor, more = page.Cursor, page.More
	}
	return nil
}
