package sound

import (
	"context"
	"errors"
	"fmt"

	"github.com/vendor/sdk"
)

const maxPages = 10 // evidence pagination "maxPages=10"

type connector struct {
	client *sdk.Client
	page   int
}

var errTooMany = errors.New("too many pages")

func (c *connector) guardFirst(ctx context.Context) error {
	cursor := ""
	for page := 0; ; page++ {
		if page >= maxPages {
			return errTooMany
		}
		resp, err := c.client.Events(ctx, cursor)
		if err != nil {
			return fmt.Errorf("reading events: %w", err)
		}
		if len(resp.Items) == 0 {
			continue
		}
		cursor = resp.Cursor
	}
}

func (c *connector) guardLast(ctx context.Context, token string) error {
	pages := 0
	for {
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		pages++
		if resp.NextToken == "" || pages == maxPages {
			break
		}
		token = resp.NextToken
	}
	return nil
}

func (c *connector) labelled(ctx context.Context) error {
	cursor := ""
	pages := 0
loop:
	for {
		switch {
		case pages >= maxPages:
			break loop
		default:
			resp, err := c.client.Events(ctx, cursor)
			if err != nil {
				return fmt.Errorf("reading events: %w", err)
			}
			cursor = resp.Cursor
			pages += 1
		}
	}
	return nil
}

func (c *connector) jumps(ctx context.Context, token string) error {
	for page := 0; ; page++ {
		if page > maxPages {
			goto out
		}
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
out:
	return nil
}

func (c *connector) panics(ctx context.Context, token string) error {
	for page := 0; token != ""; page++ {
		if maxPages <= page {
			panic("too many pages")
		}
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
	return nil
}

func (c *connector) flag(ctx context.Context) error {
	page := 0
	for more := true; more; {
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		page++
		more = resp.HasMore
		if page >= maxPages {
			more = false
		}
	}
	return nil
}

func (c *connector) namedCondition(ctx context.Context) error {
	page := 0
	for more := true; more; {
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		page++
		more = page < maxPages && resp.HasMore
	}
	return nil
}

func (c *connector) emptiedToken(ctx context.Context, token string) error {
	for page := 1; token != ""; page++ {
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
		if page >= maxPages {
			token = ""
		}
	}
	return nil
}

func (c *connector) otherwise(ctx context.Context) error {
	page := 0
	for {
		resp, err := c.client.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		if page++; page < maxPages {
			fmt.Println(resp.Names)
			continue
		}
		return nil
	}
}

func (c *connector) down(ctx context.Context, token string) error {
	for left := maxPages; left > 0; left-- {
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
	return nil
}

func (c *connector) difference(ctx context.Context) error {
	for page := 0; maxPages-page > 0; page++ {
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) field(ctx context.Context) error {
	for c.page = 1; c.page <= maxPages; c.page++ {
		if _, err := c.client.Page(ctx, c.page); err != nil {
			return fmt.Errorf("page %d: %w", c.page, err)
		}
	}
	return nil
}

func (c *connector) advance() { c.page++ }

func (c *connector) advancedByMethod(ctx context.Context) error {
	for c.page < maxPages {
		if _, err := c.client.Page(ctx, c.page); err != nil {
			return fmt.Errorf("page %d: %w", c.page, err)
		}
		c.advance()
	}
	return nil
}

func (c *connector) collectedPages(ctx context.Context, token string) ([]*sdk.Page, error) {
	var pages []*sdk.Page
	for len(pages) < maxPages {
		page, err := c.client.List(ctx, token)
		if err != nil {
			return nil, fmt.Errorf("listing: %w", err)
		}
		pages = append(pages, page)
		if page.NextToken == "" {
			break
		}
		token = page.NextToken
	}
	return pages, nil
}

func tooMany(pages int) bool { return pages > maxPages }

func (c *connector) predicate(ctx context.Context, token string) error {
	for pages := 1; !tooMany(pages); pages++ {
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
	return nil
}

func (c *connector) ownCopy(ctx context.Context) error {
	for page := 0; ; page++ {
		next := page + 1
		if next > maxPages {
			break
		}
		if _, err := c.client.Page(ctx, next); err != nil {
			return fmt.Errorf("page %d: %w", next, err)
		}
	}
	return nil
}

func (c *connector) least(ctx context.Context, pages int) error {
	for page := range min(pages, maxPages) {
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) retriesBeside(ctx context.Context, token string) error {
	failures := 0
	for page := 0; page < maxPages; page++ {
		resp, err := c.client.List(ctx, token)
		if err != nil {
			if failures++; failures > 3 {
				return fmt.Errorf("listing: %w", err)
			}
			continue
		}
		failures = 0
		token = resp.NextToken
	}
	return nil
}

func (c *connector) firstPageFirst(ctx context.Context, token string) error {
	for page := 0; page < maxPages; page++ {
		if page > 1 {
			fmt.Println("another page")
		}
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		if len(resp.Names) < 50 {
			break
		}
		token = resp.NextToken
	}
	return nil
}

func (c *connector) resetOnLeaving(ctx context.Context, token string) error {
	page := 0
	for page < maxPages {
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		page++
		if resp.NextToken == "" {
			page = 0
			break
		}
		token = resp.NextToken
	}
	fmt.Println(page)
	return nil
}

func (c *connector) switchOnPage(ctx context.Context, token string) error {
	for page := 0; ; page++ {
		switch page {
		case 0:
			fmt.Println("first")
		case maxPages:
			return nil
		}
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
}
