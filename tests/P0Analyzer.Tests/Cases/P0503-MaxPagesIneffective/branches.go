package branches

import (
	"context"
	"fmt"
	"log"

	"github.com/vendor/sdk"
)

const (
	maxPages = 10
	pageSize = 100
)

type connector struct {
	client *sdk.Client
	names  []string
}

func (c *connector) breaksSwitch(ctx context.Context) error {
	cursor := ""
	pages := 0
	for { // want P0503 "The branch at 'branches.go:27' does not leave the loop"
		switch {
		case pages >= maxPages:
			break
		default:
			resp, err := c.client.Events(ctx, cursor)
			if err != nil {
				return fmt.Errorf("reading events: %w", err)
			}
			cursor = resp.Cursor
			pages++
		}
	}
}

func (c *connector) breaksSelect(ctx context.Context, token string) error {
	for page := 0; ; page++ { // want P0503 "does not leave"
		select {
		case <-ctx.Done():
			return nil
		default:
			if page >= 50 {
				break
			}
		}
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
}

func (c *connector) breaksInner(ctx context.Context) error {
	for page := 0; ; page++ { // want P0503 ""
		names, err := c.client.Names(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		for _, name := range names {
			if page > maxPages {
				break
			}
			c.names = append(c.names, name)
		}
	}
}

func (c *connector) logs(ctx context.Context, token string) error {
	for page := 1; token != ""; page++ { // want P0503 "does not leave"
		if page > maxPages {
			log.Printf("already %d pages", page)
		}
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
	return nil
}

func (c *connector) either(ctx context.Context) error {
	more := true
	for page := 0; more || page < maxPages; page++ { // want P0503 ""
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		more = resp.HasMore
	}
	return nil
}

func (c *connector) passedBy(ctx context.Context, token string) error {
	for page := 0; ; page++ { // want P0503 "Not every turn comes by the comparison at 'branches.go:106'"
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
		if len(resp.Names) == pageSize {
			if page >= maxPages {
				break
			}
		}
	}
	return nil
}

func (c *connector) and(ctx context.Context, token string) error {
	for page := 0; ; page++ { // want P0503 "does not leave"
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		if page >= maxPages && resp.NextToken == "" {
			return nil
		}
		token = resp.NextToken
	}
}

func (c *connector) overriddenFlag(ctx context.Context) error {
	for page, more := 0, true; more; page++ { // want P0503 "does not leave"
		if page >= maxPages {
			more = false
		}
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		more = resp.HasMore
	}
	return nil
}

func (c *connector) forgotten(ctx context.Context) error {
	for url := "/owners"; url != ""; { // want P0503 "'maxPages' exists.*declared at 'branches.go:12'"
		resp, err := c.client.Owners(ctx, url)
		if err != nil {
			return fmt.Errorf("reading %s: %w", url, err)
		}
		url = resp.Links.Next
	}
	return nil
}

func (c *connector) forgottenByEndless(ctx context.Context) error {
	for page := 0; ; page++ { // want P0503 "'maxPages' exists"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
}

func (c *connector) forgottenByVariable(ctx context.Context, pages int) error {
	for page := range pages { // want P0503 "'maxPages' exists"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) clamped(ctx context.Context, pages int) error {
	if pages > maxPages {
		pages = maxPages
	}
	for page := range pages { // want P0502 "'pages'"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) number(ctx context.Context) error {
	for page := range 12 { // want P0504 ""
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) itemsNotPages(ctx context.Context, token string) error {
	for len(c.names) < maxPages*pageSize { // want P0502 "number of items"
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		c.names = append(c.names, resp.Names...)
		token = resp.NextToken
	}
	return nil
}
