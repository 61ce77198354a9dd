package nested

import (
	"context"
	"fmt"
	"time"

	"github.com/vendor/sdk"
	"golang.org/x/sync/errgroup"
)

const pagesAtMost = 40 // evidence pagination "pagesAtMost=40"

type connector struct {
	client *sdk.Client
	api    *sdk.API
}

func (c *connector) outerCollection(ctx context.Context, orgs []string) error {
	for _, org := range orgs {
		for page := 1; ; page++ { // want P0501 ""
			if _, err := c.client.Members(ctx, org, page); err != nil {
				return fmt.Errorf("listing members of %s: %w", org, err)
			}
		}
	}
	return nil
}

func (c *connector) outerDaemon(ctx context.Context) error {
	var cursor string
	for {
		cursor = ""
		for page := 0; page < pagesAtMost; page++ {
			resp, err := c.client.Events(ctx, cursor)
			if err != nil {
				return fmt.Errorf("reading events: %w", err)
			}
			cursor = resp.Cursor
		}
		time.Sleep(time.Minute)
	}
}

func (c *connector) retryInside(ctx context.Context) error {
	token := ""
	for { // want P0501 ""
		var resp *sdk.Page
		for attempt := 0; attempt < 3; attempt++ {
			got, err := c.client.Page(ctx, token)
			if err != nil {
				time.Sleep(backoff(err))
				continue
			}
			resp = got
			break
		}
		token = resp.NextToken
	}
}

func backoff(error) time.Duration { return time.Second }

func (c *connector) inGoroutines(ctx context.Context, orgs []string) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(4)
	for _, org := range orgs {
		org := org
		group.Go(func() error {
			for page := 1; ; page++ { // want P0501 ""
				if _, err := c.client.Members(ctx, org, page); err != nil {
					return fmt.Errorf("listing members of %s: %w", org, err)
				}
			}
		})
	}
	if err := group.Wait(); err != nil {
		return fmt.Errorf("listing members: %w", err)
	}
	return nil
}

func pages(fetch func(string) (string, error), yield func(string) bool) error {
	token := ""
	for { // want P0501 ""
		next, err := fetch(token)
		if err != nil {
			return err
		}
		if !yield(next) {
			return nil
		}
		token = next
	}
}
