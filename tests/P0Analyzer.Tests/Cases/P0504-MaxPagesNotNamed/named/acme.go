package named

import (
	"context"
	"fmt"
	"math"

	"github.com/vendor/sdk"
)

type connector struct {
	client *sdk.Client
}

const (
	pageBudget = 20 // evidence pagination "pageBudget=20"
	_          = iota
	perRun     // evidence pagination "perRun=2"
)

func (c *connector) ofFile(ctx context.Context, cursor string) error {
	for range pageBudget {
		resp, err := c.client.List(ctx, cursor)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		cursor = resp.Cursor
	}
	return nil
}

func (c *connector) ofOtherFile(ctx context.Context) error {
	for page := 0; page < maxAssetPages; page++ {
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) ofFunction(ctx context.Context) error {
	const most int64 = 7 // evidence pagination "most=7"
	for page := int64(0); page < most; page++ {
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) arithmetic(ctx context.Context, token string) error {
	for page := 0; ; page++ {
		if page > 2*perRun+1 {
			return nil
		}
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
}

func (c *connector) converted(ctx context.Context) error {
	for page := int32(1); int(page) <= int(perRun); page++ {
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) ofStandardLibrary(ctx context.Context) error {
	for page := 0; page < math.MaxInt16; page++ { // evidence pagination "math.MaxInt16=32767"
		if _, err := c.client.Page(ctx, page); err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
	}
	return nil
}

func (c *connector) offsets(ctx context.Context, size int) error {
	for offset := 0; offset < pageBudget*100; offset += size {
		if _, err := c.client.From(ctx, offset); err != nil {
			return fmt.Errorf("from %d: %w", offset, err)
		}
	}
	return nil
}

func (c *connector) concurrently(ctx context.Context, found chan<- error) {
	for page := range pageBudget {
		number := page
		go func() {
			_, err := c.client.Page(ctx, number)
			found <- err
		}()
	}
}
