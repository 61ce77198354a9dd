//p0test:accept-api-signal=true
package accepted

import (
	"context"
	"fmt"

	"github.com/vendor/sdk"
)

type connector struct {
	client *sdk.Client
	limit  int
}

func (c *connector) token(ctx context.Context) error {
	token := ""
	for {
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		if resp.NextToken == "" { // evidence pagination "resp.NextToken == \"\""
			return nil
		}
		token = resp.NextToken
	}
}

func (c *connector) total(ctx context.Context) error {
	first, err := c.client.Page(ctx, 1)
	if err != nil {
		return fmt.Errorf("first page: %w", err)
	}
	for p := 2; p <= first.LastPage; p++ { // evidence pagination "p <= first.LastPage"
		if _, err := c.client.Page(ctx, p); err != nil {
			return fmt.Errorf("page %d: %w", p, err)
		}
	}
	return nil
}

func (c *connector) variable(ctx context.Context) error {
	for page := 0; page < c.limit; page++ { // want P0502 ""
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) nothing(ctx context.Context) error {
	for page := 0; ; page++ { // want P0501 ""
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
}
