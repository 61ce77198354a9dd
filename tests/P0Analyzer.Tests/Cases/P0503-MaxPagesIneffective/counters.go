package counters

import (
	"context"
	"fmt"

	"github.com/vendor/sdk"
)

const limit = 10

type connector struct {
	client *sdk.Client
	pages  int
}

func (c *connector) skipsPost(ctx context.Context) error {
	cursor := ""
	for page := 0; page < limit; { // want P0503 "'page' does not advance on every path"
		resp, err := c.client.Events(ctx, cursor)
		if err != nil {
			return fmt.Errorf("reading events: %w", err)
		}
		if resp.Throttled {
			continue
		}
		cursor = resp.Cursor
		page++
	}
	return nil
}

func (c *connector) skipsGuard(ctx context.Context) error {
	cursor := ""
	for pages := 0; ; { // want P0503 "'pages' does not advance"
		if pages >= limit {
			break
		}
		resp, err := c.client.Events(ctx, cursor)
		if err != nil {
			return fmt.Errorf("reading events: %w", err)
		}
		cursor = resp.Cursor
		if len(resp.Items) == 0 {
			continue
		}
		pages++
	}
	return nil
}

func (c *connector) reset(ctx context.Context) error {
	page := 0
	for page < limit { // want P0503 "'page' is set back at 'counters.go:61'"
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		page++
		if resp.Restart {
			page = 0
		}
	}
	return nil
}

func (c *connector) backwards(ctx context.Context) error {
	for page := 1; page <= limit; page++ { // want P0503 "set back"
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		if resp.Incomplete {
			page--
		}
	}
	return nil
}

func (c *connector) never(ctx context.Context) error {
	cursor := ""
	for page := 0; page < limit; { // want P0503 "'page' does not advance"
		resp, err := c.client.Events(ctx, cursor)
		if err != nil {
			return fmt.Errorf("events, page %d: %w", page, err)
		}
		cursor = resp.Cursor
	}
	return nil
}

func (c *connector) vendors(ctx context.Context) error {
	opts := &sdk.ListOptions{Page: 1}
	for opts.Page <= limit { // want P0503 "'opts.Page' is set to what the vendor answers"
		resp, err := c.client.Repositories(ctx, opts)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		opts.Page = resp.NextPage
	}
	return nil
}

func (c *connector) field(ctx context.Context, token string) error {
	for { // want P0503 "'c.pages' does not advance"
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		if resp.NextToken == "" || c.pages >= limit {
			return nil
		}
		if resp.NextToken == token {
			continue
		}
		token = resp.NextToken
		c.pages++
	}
}

func (c *connector) falls(ctx context.Context) error {
	for page := limit; ; page-- { // want P0503 "still on the near side"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		if page > limit {
			return nil
		}
	}
}

func (c *connector) growsAway(ctx context.Context) error {
	for page := limit + 1; page > limit; page++ { // want P0503 "still on the near side"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) resetInLiteral(ctx context.Context) error {
	page := 0
	restart := func() { page = 0 }
	for page < limit { // want P0503 "set back"
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		page++
		if resp.Restart {
			restart()
		}
	}
	return nil
}
