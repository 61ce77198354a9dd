package variables

import (
	"context"
	"fmt"

	"github.com/vendor/sdk"
	"github.com/vendor/sdk/limits"
)

var mostPages = 20

type connector struct {
	client *sdk.Client
	limit  int
	items  int
}

func (c *connector) field(ctx context.Context) error {
	for page := 0; page < c.limit; page++ { // want P0502 "The bound 'c.limit'"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) parameter(ctx context.Context, pages int) error {
	token := ""
	for range pages { // want P0502 "The bound 'pages'"
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
	return nil
}

func (c *connector) packageVariable(ctx context.Context) error {
	page := 1
	for { // want P0502 "mostPages"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		if page++; page > mostPages {
			return nil
		}
	}
}

func (c *connector) chosen(ctx context.Context, pages int) error {
	most := 10
	if pages > 0 {
		most = pages
	}
	for page := 1; page <= most; page++ { // want P0502 "'most'"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) unread(ctx context.Context) error {
	for page := range limits.MaxPages { // want P0502 "limits.MaxPages"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) countdown(ctx context.Context, left int) error {
	cursor := ""
	for ; left > 0; left-- { // want P0502 ""
		resp, err := c.client.Events(ctx, cursor)
		if err != nil {
			return fmt.Errorf("reading events: %w", err)
		}
		cursor = resp.Cursor
	}
	return nil
}

func (c *connector) collected(ctx context.Context) ([]string, error) {
	const maxItems = 5000
	var all []string
	token := ""
	for len(all) < maxItems { // want P0502 "number of items collected, bounded by 'maxItems'"
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return nil, fmt.Errorf("listing: %w", err)
		}
		all = append(all, resp.Names...)
		token = resp.NextToken
	}
	return all, nil
}

func (c *connector) collectedOrDone(ctx context.Context) ([]string, error) {
	var all []string
	token := ""
	for len(all) < 1000 { // want P0502 "Its signal is tested at 'variables.go:110'"
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return nil, fmt.Errorf("listing: %w", err)
		}
		all = append(all, resp.Names...)
		if token = resp.NextToken; token == "" {
			break
		}
	}
	return all, nil
}

func (c *connector) counted(ctx context.Context) error {
	count := 0
	for page := 1; count < c.items; page++ { // want P0502 "c.items"
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		for range resp.Names {
			count++
		}
	}
	return nil
}

func (c *connector) askedNumber(ctx context.Context, report sdk.Report) error {
	for page := 0; page < report.NumPages(); page++ { // want P0502 "NumPages"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) retriesAreNoPages(ctx context.Context) error {
	const maxRetries = 3
	retries := 0
	token := ""
	for { // want P0502 "variables.go:154"
		resp, err := c.client.List(ctx, token)
		if err != nil {
			retries++
			if retries > maxRetries {
				return fmt.Errorf("listing: %w", err)
			}
			continue
		}
		retries = 0
		if resp.NextToken == "" {
			return nil
		}
		token = resp.NextToken
	}
}
