package numbers

import (
	"context"
	"fmt"

	"github.com/vendor/sdk"
)

type connector struct {
	client *sdk.Client
}

func (c *connector) condition(ctx context.Context) error {
	for page := 0; page < 50; page++ { // want P0504 "bare number '50'"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) ranged(ctx context.Context, token string) error {
	for range 50 { // want P0504 ""
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
	return nil
}

func (c *connector) product(ctx context.Context) error {
	for offset := 0; offset <= 10*100; offset += 100 { // want P0504 "'10\*100'"
		if _, err := c.client.From(ctx, offset); err != nil {
			return fmt.Errorf("from %d: %w", offset, err)
		}
	}
	return nil
}

func (c *connector) guard(ctx context.Context) error {
	page := 1
	for { // want P0504 "'100'"
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		if !resp.HasMore || page >= 100 {
			return nil
		}
		page++
	}
}

func (c *connector) local(ctx context.Context) error {
	maxPages := 50
	for page := 0; page < maxPages; page++ { // want P0504 "'maxPages' is a variable"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) localOfTwo(ctx context.Context, isDeep bool) error {
	var most int = 10
	if isDeep {
		most = 100
	}
	for page := range most { // want P0504 "'most' is a variable"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) down(ctx context.Context, token string) error {
	for left := 20; left != 0; left-- { // want P0504 "'20'"
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
	return nil
}

func (c *connector) budget(ctx context.Context, token string) error {
	budget := 20
	for token != "" { // want P0504 "'20'"
		if budget == 0 {
			return nil
		}
		budget--
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
	return nil
}

func (c *connector) years(ctx context.Context) error {
	for year := 2010; year < 2030; year++ { // want P0504 ""
		if _, err := c.client.Year(ctx, year); err != nil {
			return fmt.Errorf("year %d: %w", year, err)
		}
	}
	return nil
}

func collect(fetch func(page int) ([]string, error)) (all []string, err error) {
	for page := 0; page < 1e3; page++ { // want P0504 ""
		names, err := fetch(page)
		if err != nil {
			return nil, err
		}
		all = append(all, names...)
	}
	return all, nil
}
